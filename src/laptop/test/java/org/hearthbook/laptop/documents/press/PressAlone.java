package org.hearthbook.laptop.documents.press;

import org.hearthbook.laptop.documents.making.Progress;
import org.hearthbook.laptop.documents.pictures.Certificates;
import org.hearthbook.laptop.documents.pictures.Darkroom;
import org.hearthbook.laptop.documents.pictures.Developed;
import org.hearthbook.laptop.documents.pictures.SamplePictures;

import java.nio.file.Path;
import java.util.List;

/// Presses one document with words and pictures in a process of its own.
final class PressAlone {

    private PressAlone() {}

    public static void main(String[] arguments) {
        var darkroom = new Darkroom();
        var files = List.of(SamplePictures.photo(2400, 1800, 1), Certificates.pdf(2));
        var manuscript =
                Presses.manuscript(html -> {
                    html.block("p", "", "عمر and ሰላም and Олена and שרה and 😀");
                    for (var file : files) {
                        show(html, darkroom.develop(file));
                    }
                });
        var pressed = new PdfPress().press(manuscript, Path.of(arguments[0]), Progress.unwatched());
        System.exit(pressed instanceof Pressed.Written ? 0 : 1);
    }

    private static void show(Html html, Developed developed) {
        if (developed instanceof Developed.Shown(var pictures, _)) {
            pictures.forEach(it -> html.picture(it, "wide", "A picture"));
        }
    }
}
