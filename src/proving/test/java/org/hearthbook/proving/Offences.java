package org.hearthbook.proving;

import java.util.List;
import java.util.stream.Stream;

/// One offence, or more, against every rule of the house.
final class Offences {

    private Offences() {}

    static Stream<Offence> all() {
        return Stream.of(libraries(), modules(), packages()).flatMap(List::stream);
    }

    private static List<Offence> libraries() {
        return List.of(
                mentioning(
                        "only the stores and the search speak SQL",
                        "laptop.book.Notes",
                        "java.sql.Connection"),
                mentioning(
                        "only documents and letters make PDF",
                        "laptop.sample.Certificate",
                        "org.apache.pdfbox.pdmodel.PDDocument"),
                mentioning(
                        "only changes, content packs, documents, commands and the wire are JSON",
                        "records.notes.Note",
                        "tools.jackson.databind.ObjectMapper"),
                mentioning(
                        "only sync and the service's door use the network",
                        "laptop.book.Sender",
                        "java.net.http.HttpClient"),
                mentioning(
                        "only the wire packs with Zstandard, unpacked beside SQLite",
                        "laptop.book.Letter",
                        "com.github.luben.zstd.Zstd"),
                mentioning(
                        "only the two ends of the wire know tokens and proofs",
                        "laptop.book.Proof",
                        "com.nimbusds.jose.JWSHeader"),
                mentioning(
                        "only the service's files know an object store",
                        "service.store.Bucket",
                        "software.amazon.awssdk.services.s3.S3Client"),
                mentioning(
                        "only the desktop has windows",
                        "laptop.book.Notes",
                        "javafx.beans.property.StringProperty"),
                new Offence(
                        "nothing uses what we decided against",
                        List.of(
                                source("records.notes.Note", "lombok.Shortcut"),
                                new Offence.Source("lombok.Shortcut", "Object"))),
                mentioning(
                        "records know no files, no network and no screen",
                        "records.files.StoredFile",
                        "java.nio.file.Path"),
                mentioning(
                        "records know no files, no network and no screen",
                        "records.content.Pack",
                        "java.net.URI"),
                mentioning(
                        "only views, controls, theme and shell draw",
                        "desktop.notes.NotesViewModel",
                        "javafx.scene.control.Label"));
    }

    private static List<Offence> modules() {
        return List.of(
                between("records uses of our modules only []", "records.notes", "laptop.keys"),
                between("laptop uses of our modules only [records]", "laptop.keys", "service"),
                between("service uses of our modules only [records]", "service", "laptop.keys"),
                between(
                        "desktop uses of our modules only [records, laptop]",
                        "desktop.home",
                        "service"));
    }

    private static List<Offence> packages() {
        return List.of(
                below("[keys]", "laptop.keys", "laptop.store"),
                below("[store]", "laptop.store", "laptop.documents"),
                below("[search, documents]", "laptop.search", "laptop.book"),
                below("[book]", "laptop.book", "laptop.commands"),
                below("[sync]", "laptop.sync", "laptop.commands"),
                below("[handing]", "laptop.handing", "laptop.commands"),
                between(
                        "no feature of the window knows another",
                        "desktop.notes",
                        "desktop.training"),
                between(
                        "the window knows its features and none of them knows the window",
                        "desktop.controls",
                        "desktop.shell"),
                between(
                        "what the features share knows none of them",
                        "desktop.controls",
                        "desktop.notes"),
                new Offence(
                        "no packages depend on each other in a circle",
                        List.of(
                                source("records.notes.One", "org.hearthbook.records.people.Other"),
                                source(
                                        "records.people.Other",
                                        "org.hearthbook.records.notes.One"))));
    }

    private static Offence mentioning(String rule, String name, String mentions) {
        return new Offence(rule, List.of(source(name, mentions)));
    }

    private static Offence below(String storey, String from, String to) {
        return between("laptop " + storey + " stand below the rest of the laptop", from, to);
    }

    private static Offence between(String rule, String from, String to) {
        return new Offence(
                rule,
                List.of(
                        source(from + ".First", "org.hearthbook." + to + ".Second"),
                        source(to + ".Second", "Object")));
    }

    private static Offence.Source source(String name, String mentions) {
        return new Offence.Source("org.hearthbook." + name, mentions);
    }
}
