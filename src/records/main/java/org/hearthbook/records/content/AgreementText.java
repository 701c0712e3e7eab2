package org.hearthbook.records.content;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;

/// The words of an agreement, exactly as a carer reads and signs them.
public record AgreementText(String id, int version, String title, List<AgreementSection> sections) {

    public AgreementText {
        Required.id(id, "An agreement");
        Required.atLeast(1, version, "The version of an agreement");
        Required.line(title, "The title of an agreement");
        sections = List.copyOf(sections);
        if (sections.isEmpty()) {
            throw new IllegalArgumentException("An agreement needs at least one section");
        }
    }

    /// The exact text that is shown and hashed: title, version, then each heading and paragraph,
    /// with one empty line between. No part holds a line break, so no other agreement reads alike.
    public String text() {
        var text = new StringBuilder(title).append("\n\nVersion ").append(version);
        for (var section : sections) {
            text.append("\n\n").append(section.heading());
            section.paragraphs().forEach(paragraph -> text.append("\n\n").append(paragraph));
        }
        return text.append('\n').toString();
    }

    /// SHA-256 of `text()` in UTF-8, as lower-case hexadecimal.
    public String sha256() {
        return sha256(text().getBytes(StandardCharsets.UTF_8));
    }

    static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("Every Java has SHA-256", impossible);
        }
    }
}
