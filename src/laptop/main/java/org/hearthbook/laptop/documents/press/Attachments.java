package org.hearthbook.laptop.documents.press;

import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentNameDictionary;
import org.apache.pdfbox.pdmodel.PDEmbeddedFilesNameTreeNode;
import org.apache.pdfbox.pdmodel.common.filespecification.PDComplexFileSpecification;
import org.apache.pdfbox.pdmodel.common.filespecification.PDEmbeddedFile;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.ZoneOffset;
import java.util.GregorianCalendar;
import java.util.List;
import java.util.TreeMap;

/// Puts files into a document, each with what it is to the document (ISO 19005-3, 6.8).
final class Attachments {

    private static final COSName ASSOCIATED = COSName.getPDFName("AF");
    private static final COSName RELATIONSHIP = COSName.getPDFName("AFRelationship");

    private Attachments() {}

    static void add(List<Attachment> attachments, PDDocument document) throws IOException {
        if (attachments.isEmpty()) {
            return;
        }
        var specifications = new TreeMap<String, PDComplexFileSpecification>();
        var associated = new COSArray();
        for (var attachment : attachments) {
            var specification = specification(attachment, document);
            specifications.put(attachment.name(), specification);
            associated.add(specification.getCOSObject());
        }
        var tree = new PDEmbeddedFilesNameTreeNode();
        tree.setNames(specifications);
        var catalog = document.getDocumentCatalog();
        var names =
                catalog.getNames() == null
                        ? new PDDocumentNameDictionary(catalog)
                        : catalog.getNames();
        names.setEmbeddedFiles(tree);
        catalog.setNames(names);
        catalog.getCOSObject().setItem(ASSOCIATED, associated);
    }

    private static PDComplexFileSpecification specification(
            Attachment attachment, PDDocument document) throws IOException {
        var file =
                new PDEmbeddedFile(
                        document,
                        new ByteArrayInputStream(attachment.bytes()),
                        COSName.FLATE_DECODE);
        file.setSubtype(attachment.mediaType());
        file.setSize(attachment.bytes().length);
        file.setModDate(GregorianCalendar.from(attachment.modified().atZone(ZoneOffset.UTC)));
        var specification = new PDComplexFileSpecification();
        specification.setFile(attachment.name());
        specification.setFileUnicode(attachment.name());
        specification.setFileDescription(attachment.description());
        specification.setEmbeddedFile(file);
        specification.setEmbeddedFileUnicode(file);
        specification.getCOSObject().setName(RELATIONSHIP, attachment.relationship());
        return specification;
    }
}
