package org.hearthbook.laptop.documents.press;

import com.openhtmltopdf.extend.FSStream;
import com.openhtmltopdf.extend.FSStreamFactory;

import org.hearthbook.laptop.documents.making.Progress;
import org.hearthbook.laptop.documents.making.Stopped;
import org.hearthbook.laptop.documents.pictures.Picture;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.util.List;

/// Gives the layout the pictures of a manuscript, and nothing else: no file and no address.
final class PictureStreams implements FSStreamFactory {

    static final String SCHEME = "picture";

    private final List<Picture> pictures;
    private final Progress progress;

    PictureStreams(List<Picture> pictures, Progress progress) {
        this.pictures = pictures;
        this.progress = progress;
    }

    static String address(int number) {
        return SCHEME + ":" + number;
    }

    @Override
    public FSStream getUrl(String address) {
        Stopped.checkNow(progress);
        var number = Integer.parseInt(address.substring(SCHEME.length() + 1));
        return new Printed(pictures.get(number));
    }

    private record Printed(Picture picture) implements FSStream {

        @Override
        public InputStream getStream() {
            return new ByteArrayInputStream(picture.bytes());
        }

        @Override
        public Reader getReader() {
            return new InputStreamReader(getStream(), StandardCharsets.UTF_8);
        }
    }
}
