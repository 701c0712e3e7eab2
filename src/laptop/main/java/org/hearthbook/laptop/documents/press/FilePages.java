package org.hearthbook.laptop.documents.press;

import org.hearthbook.laptop.documents.pictures.Developed;
import org.hearthbook.laptop.documents.pictures.Picture;
import org.hearthbook.laptop.documents.pictures.Prints;
import org.hearthbook.records.files.KeptFile;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/// Shows kept files as pictures, each once, and lists them with their fingerprints.
public final class FilePages {

    private final Html html;
    private final Prints prints;
    private final Phrases phrases;
    private final Set<UUID> shown = new HashSet<>();

    public FilePages(Html html, Prints prints, Phrases place) {
        this.html = html;
        this.prints = prints;
        this.phrases = place.beside(FilePages.class);
    }

    /// Shows a file, or points to where it was shown before.
    public void show(KeptFile file) {
        if (!shown.add(file.id())) {
            again(file);
            return;
        }
        switch (prints.of(file.id())) {
            case Developed.Shown(var pictures, var further) -> show(file, pictures, further);
            case Developed.NotShown(var reason) -> tell(file, reason);
        }
    }

    /// A table of files: name, kind, size and fingerprint.
    public void list(List<KeptFile> files) {
        html.open("table", "class", "grid files");
        html.headRow(
                phrases.say("file.name"), phrases.say("file.size"), phrases.say("file.sha256"));
        for (var file : files) {
            html.open("tr");
            html.open("th", "scope", "row").text(file.name()).close();
            html.block("td", "number", size(file));
            html.block("td", "fingerprint", file.sha256());
            html.close();
        }
        html.close();
    }

    private void show(KeptFile file, List<Picture> pictures, int further) {
        html.open("div", "class", "figure", "id", anchor(file));
        for (var at = 0; at < pictures.size(); at++) {
            var picture = pictures.get(at);
            var alt = phrases.say("file.alt", file.name(), at + 1, pictures.size() + further);
            var shape = picture.isTall() ? "tall" : "wide";
            html.picture(picture, pictures.size() > 1 ? "one-of-many " + shape : shape, alt);
        }
        html.block("p", "by", phrases.say("file.caption", file.name(), further));
        html.close();
    }

    private void tell(KeptFile file, Developed.Reason reason) {
        html.open("div", "class", "figure", "id", anchor(file));
        html.block("p", "not-shown", phrases.say("file." + reason, file.name()));
        html.close();
    }

    private void again(KeptFile file) {
        html.open("p", "class", "by");
        html.pageLink(anchor(file), phrases.say("file.again", file.name()));
        html.close();
    }

    private String size(KeptFile file) {
        return file.size() < 1_000_000
                ? phrases.say("file.kilobytes", Math.max(1, file.size() / 1000))
                : phrases.say("file.megabytes", file.size() / 1_000_000.0);
    }

    private static String anchor(KeptFile file) {
        return "file-" + file.id();
    }
}
