-- Proofs that were used, until they are too old to be used again.
CREATE TABLE used_proof (
    proof TEXT NOT NULL PRIMARY KEY,
    expires BIGINT NOT NULL
);

CREATE INDEX used_proof_expires ON used_proof (expires);

-- Recovery codes of slots that only the service can open, sealed to the service's key.
CREATE TABLE escrow (
    enrolment TEXT NOT NULL REFERENCES enrolment (id),
    slot TEXT NOT NULL,
    sealed TEXT NOT NULL,
    left_at BIGINT NOT NULL,
    PRIMARY KEY (enrolment, slot)
);
