package org.hearthbook.laptop.book;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Set;

/// What a camera notes about a photo (EXIF 2.3, which is TIFF inside): directories of entries that
/// point at values. The place, and the maker's own notes that may hold one too, are overwritten
/// where they lie, so that everything else stays in its place.
final class CameraNotes {

    private static final int EXIF_DIRECTORY = 0x8769;
    private static final int PLACE_DIRECTORY = 0x8825;
    private static final int MAKERS_NOTES = 0x927C;
    private static final int XMP = 0x02BC;
    private static final int CAPTION = 0x83BB;
    private static final int ENTRY = 12;
    private static final int MOST_ENTRIES = 1_000;
    private static final int[] SIZES = {0, 1, 1, 2, 4, 8, 1, 1, 2, 4, 8, 4, 8};

    /// The notes are not as the standard says, so nobody knows what is in them.
    private static final class Unreadable extends Exception {
        private static final long serialVersionUID = 1;
    }

    private final ByteBuffer notes;
    private final Set<Integer> seen = new HashSet<>();

    private CameraNotes(ByteBuffer notes) {
        this.notes = notes;
    }

    /// Overwrites the place in the notes that lie from `from` to `to`. False if they could not be
    /// read to their end, and may still tell one.
    static boolean blankPlaces(byte[] file, int from, int to) {
        try {
            var notes = ByteBuffer.wrap(file, from, to - from).slice();
            if (notes.remaining() < 8) {
                return false;
            }
            notes.order(order(notes));
            new CameraNotes(notes).directories(notes.getInt(4));
            return true;
        } catch (Unreadable | IndexOutOfBoundsException _) {
            return false;
        }
    }

    private static ByteOrder order(ByteBuffer notes) throws Unreadable {
        return switch (notes.getShort(0)) {
            case 0x4949 -> ByteOrder.LITTLE_ENDIAN;
            case 0x4D4D -> ByteOrder.BIG_ENDIAN;
            default -> throw new Unreadable();
        };
    }

    private void directories(int first) throws Unreadable {
        for (var at = first; at != 0; ) {
            at = directory(at);
        }
    }

    /// Goes through one directory. Gives where the next one is, or 0.
    private int directory(int at) throws Unreadable {
        if (!seen.add(at)) {
            throw new Unreadable();
        }
        var entry = 0;
        while (entry < count(at)) {
            var place = at + 2 + ENTRY * entry;
            switch (notes.getShort(place) & 0xFFFF) {
                case PLACE_DIRECTORY -> {
                    blankDirectory(notes.getInt(place + 8));
                    remove(at, entry);
                }
                case MAKERS_NOTES, XMP, CAPTION -> {
                    blankValue(place);
                    remove(at, entry);
                }
                case EXIF_DIRECTORY -> {
                    directories(notes.getInt(place + 8));
                    entry++;
                }
                default -> entry++;
            }
        }
        return notes.getInt(at + 2 + ENTRY * count(at));
    }

    private int count(int directory) throws Unreadable {
        var count = notes.getShort(directory) & 0xFFFF;
        if (count > MOST_ENTRIES) {
            throw new Unreadable();
        }
        return count;
    }

    private void blankDirectory(int at) throws Unreadable {
        var count = count(at);
        for (var entry = 0; entry < count; entry++) {
            blankValue(at + 2 + ENTRY * entry);
        }
        blank(at, 2 + ENTRY * count + 4);
    }

    /// Values of more than 4 bytes lie elsewhere.
    private void blankValue(int entry) throws Unreadable {
        var type = notes.getShort(entry + 2) & 0xFFFF;
        var count = notes.getInt(entry + 4) & 0xFFFFFFFFL;
        if (type >= SIZES.length || count > notes.limit()) {
            throw new Unreadable();
        }
        var size = SIZES[type] * count;
        if (size > 4) {
            blank(notes.getInt(entry + 8), size);
        }
        blank(entry + 8, 4);
    }

    /// Takes one entry out of a directory: the later ones, and the pointer behind them, move up.
    private void remove(int directory, int entry) throws Unreadable {
        var count = count(directory);
        var from = directory + 2 + ENTRY * (entry + 1);
        var end = directory + 2 + ENTRY * count + 4;
        if (end > notes.limit()) {
            throw new Unreadable();
        }
        var start = notes.arrayOffset();
        System.arraycopy(
                notes.array(), start + from, notes.array(), start + from - ENTRY, end - from);
        notes.putShort(directory, (short) (count - 1));
        blank(end - ENTRY, ENTRY);
    }

    private void blank(int from, long length) throws Unreadable {
        if (from < 0 || from + length > notes.limit()) {
            throw new Unreadable();
        }
        var start = notes.arrayOffset() + from;
        Arrays.fill(notes.array(), start, (int) (start + length), (byte) 0);
    }
}
