package org.hearthbook.laptop.documents.checking;

import org.apache.pdfbox.pdmodel.PDDocument;
import org.hearthbook.laptop.documents.agreement.EvidenceFile;
import org.hearthbook.laptop.documents.checking.Verification.Reason;
import org.hearthbook.laptop.documents.proof.RecordProof;
import org.hearthbook.laptop.documents.proof.RecordProof.Sort;

import java.io.IOException;
import java.util.Optional;

/// What a document can carry to be checked by.
enum Proofs {
    AGREEMENT(EvidenceFile.NAME) {
        @Override
        Optional<Check> read(byte[] carried) {
            return EvidenceFile.read(carried).map(AgreementCheck::new);
        }
    },
    VISIT(Sort.VISIT.fileName()) {
        @Override
        Optional<Check> read(byte[] carried) {
            return RecordProof.read(Sort.VISIT, carried).map(VisitCheck::new);
        }
    },
    CERTIFICATE(Sort.CERTIFICATE.fileName()) {
        @Override
        Optional<Check> read(byte[] carried) {
            return RecordProof.read(Sort.CERTIFICATE, carried).map(CertificateCheck::new);
        }
    };

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
