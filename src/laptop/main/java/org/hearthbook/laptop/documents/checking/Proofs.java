package org.hearthbook.laptop.documents.checking;

import org.apache.pdfbox.pdmodel.PDDocument;
import org.hearthbook.laptop.documents.agreement.EvidenceFile;
import org.hearthbook.laptop.documents.checking.Verification.Reason;
import org.hearthbook.laptop.documents.proof.RecordProof;

import java.io.IOException;
import java.util.Optional;

/// What a document can carry to be checked by.
enum Proofs {
    AGREEMENT(EvidenceFile.NAME) {
        @Override
        Optional<Check> read(byte[] carried) {
            return EvidenceFile.read(carried).map(it -> new AgreementCheck(it)::of);
        }
    },
    VISIT(RecordProof.Sort.VISIT.fileName()) {
        @Override
        Optional<Check> read(byte[] carried) {
            return RecordProof.read(RecordProof.Sort.VISIT, carried)
                    .map(it -> new VisitCheck(it)::of);
        }
    },
    CERTIFICATE(RecordProof.Sort.CERTIFICATE.fileName()) {
        @Override
        Optional<Check> read(byte[] carried) {
            return RecordProof.read(RecordProof.Sort.CERTIFICATE, carried)
                    .map(it -> new CertificateCheck(it)::of);
        }
    };

    /// Compares what was signed with the pages.
    @FunctionalInterface
    interface Check {
        Verification of(PDDocument document) throws IOException;
    }

    private final String fileName;

    Proofs(String fileName) {
        this.fileName = fileName;
    }

    String fileName() {
        return fileName;
    }

    abstract Optional<Check> read(byte[] carried);

    Verification check(byte[] carried, PDDocument document) throws IOException {
        var check = read(carried);
        return check.isEmpty()
                ? new Verification.Changed(Reason.EVIDENCE_UNREADABLE)
                : check.get().of(document);
    }
}
