package org.hearthbook.service.handing;

import org.hearthbook.records.handing.Handed;
import org.hearthbook.records.handing.Leaf;
import org.hearthbook.records.handing.NotTaken;
import org.hearthbook.records.handing.Reading;
import org.hearthbook.service.files.Arrival;
import org.hearthbook.service.files.Uploads;
import org.hearthbook.service.store.Upload;

import java.io.IOException;
import java.util.UUID;

/// Puts the photos and papers of a sealed file on the service's shelf, each whole or not at all.
final class FilesIn {

    private final Uploads uploads;
    private final UUID household;
    private final UUID laptop;
    private int there;

    FilesIn(Uploads uploads, UUID household, UUID laptop) {
        this.uploads = uploads;
        this.household = household;
        this.laptop = laptop;
    }

    /// Gives how many of them are there whole.
    int take(Handed handed) throws IOException, NotTaken {
        try (var reading = handed.again()) {
            for (var leaf = reading.next(); leaf != null; leaf = reading.next()) {
                if (leaf instanceof Leaf.FileBegins begins) {
                    take(begins, reading);
                }
            }
        }
        return there;
    }

    private void take(Leaf.FileBegins file, Reading reading) throws IOException {
        switch (uploads.begin(household, laptop, file.sha256(), file.size())) {
            case Arrival.AlreadyThere _ -> there++;
            case Arrival.Taken(var upload) when upload.isDone() -> there++;
            case Arrival.Taken(var upload) -> take(upload, reading);
            case Arrival.Elsewhere _,
                    Arrival.WrongHash _,
                    Arrival.TooLarge _,
                    Arrival.NoRoom _,
                    Arrival.NotFound _ -> {}
        }
    }

    private void take(Upload upload, Reading reading) throws IOException {
        try (var bytes = reading.file()) {
            bytes.skipNBytes(upload.reached());
            var at = upload.reached();
            for (var part = bytes.readNBytes(Uploads.LARGEST_PART);
                    part.length > 0;
                    part = bytes.readNBytes(Uploads.LARGEST_PART)) {
                var arrival = uploads.take(upload.household(), upload.id(), at, part);
                if (!(arrival instanceof Arrival.Taken(var now))) {
                    return;
                }
                at = now.reached();
                there += now.isDone() ? 1 : 0;
            }
        }
    }
}
