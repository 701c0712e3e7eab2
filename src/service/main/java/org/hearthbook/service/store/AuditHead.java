package org.hearthbook.service.store;

/// Where an audit chain ends: the number and hash of its newest entry.
public record AuditHead(long number, String hash) {

    static final AuditHead NONE = new AuditHead(0, "");

    /// As it goes out in every answer, so that laptops are witnesses: number, dash, hash.
    public String text() {
        return number + "-" + hash;
    }

    /// What `text` made.
    static AuditHead of(String text) {
        var dash = text.indexOf('-');
        return new AuditHead(Long.parseLong(text.substring(0, dash)), text.substring(dash + 1));
    }
}
