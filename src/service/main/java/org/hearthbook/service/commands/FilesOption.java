package org.hearthbook.service.commands;

import org.hearthbook.service.files.FilePlace;
import org.hearthbook.service.files.Shelf;
import org.jspecify.annotations.Nullable;

import picocli.CommandLine.Option;

import java.io.IOException;

/// Where the service keeps photos and papers.
final class FilesOption {

    @Option(
            names = "--files",
            paramLabel = "DIR|S3-URL",
            description = {
                "Where files are kept (DIR/files): a folder, or",
                "s3://BUCKET/PREFIX?endpoint=URL&region=NAME&credentials=FILE"
            })
    private @Nullable String files;

    Shelf shelf(Premises premises) throws IOException {
        var place = files == null ? premises.folder().resolve("files").toString() : files;
        return FilePlace.of(place).open();
    }
}
