package org.hearthbook.laptop.documents;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.verapdf.core.VeraPDFException;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.TestAssertion;

import java.io.ByteArrayInputStream;
import java.util.List;

/// Asks veraPDF what is wrong with a document.
public final class Vera {

    static {
        VeraGreenfieldFoundryProvider.initialise();
    }

    private Vera() {}

    public static List<String> archivalFaults(byte[] pdf) throws Exception {
        return faults(pdf, PDFAFlavour.PDFA_3_A);
    }

    public static List<String> accessibilityFaults(byte[] pdf) throws Exception {
        return faults(pdf, PDFAFlavour.PDFUA_1);
    }

    /// Claims that it lasts and that everyone can read it.
    public static void lasts(byte[] pdf) throws Exception {
        assertEquals(List.of(), archivalFaults(pdf));
        assertEquals(List.of(), accessibilityFaults(pdf));
    }

    private static List<String> faults(byte[] pdf, PDFAFlavour flavour) throws Exception {
        try (var parser =
                        Foundries.defaultInstance()
                                .createParser(new ByteArrayInputStream(pdf), flavour);
                var validator = Foundries.defaultInstance().createValidator(flavour, false)) {
            return validator.validate(parser).getTestAssertions().stream()
                    .filter(it -> it.getStatus() == TestAssertion.Status.FAILED)
                    .map(it -> it.getRuleId().getClause() + " " + it.getMessage())
                    .distinct()
                    .toList();
        } catch (VeraPDFException because) {
            throw new IllegalStateException(because);
        }
    }
}
