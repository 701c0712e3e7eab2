package org.hearthbook.laptop.documents.type;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16BE;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.ToIntFunction;
import java.util.stream.IntStream;

/// A small TrueType font made for one document: glyph 0 is empty and the sorts follow in order.
final class TrueTypeWriter {

    private static final int ASCENT = 1968;
    private static final int DESCENT = -632;

    private final String name;
    private final Weight weight;

    TrueTypeWriter(String name, Weight weight) {
        this.name = name;
        this.weight = weight;
    }

    byte[] write(List<Integer> slots, List<Glyph> drawn) {
        var glyphs = new ArrayList<Glyph>(drawn.size() + 1);
        glyphs.add(Glyph.INVISIBLE);
        glyphs.addAll(drawn);
        var outlines = glyphs.stream().map(Outline::of).toList();
        var tables = new TreeMap<String, byte[]>();
        tables.put("glyf", joined(outlines));
        tables.put("loca", offsets(outlines));
        tables.put("hmtx", metrics(glyphs, outlines));
        tables.put("cmap", codePoints(slots));
        tables.put("head", header(outlines));
        tables.put("hhea", horizontalHeader(glyphs));
        tables.put("maxp", limits(outlines));
        tables.put("OS/2", classification());
        tables.put("name", names());
        tables.put("post", ByteBuffer.allocate(32).putInt(0x00030000).array());
        return file(tables);
    }

    private static byte[] joined(List<Outline> outlines) {
        var all = new ByteArrayOutputStream();
        outlines.forEach(outline -> all.writeBytes(outline.bytes().array()));
        return all.toByteArray();
    }

    private static byte[] offsets(List<Outline> outlines) {
        var table = ByteBuffer.allocate(4 * (outlines.size() + 1)).putInt(0);
        var end = 0;
        for (var outline : outlines) {
            end += outline.bytes().capacity();
            table.putInt(end);
        }
        return table.array();
    }

    private static byte[] metrics(List<Glyph> glyphs, List<Outline> outlines) {
        var table = ByteBuffer.allocate(4 * glyphs.size());
        for (var index = 0; index < glyphs.size(); index++) {
            table.putShort((short) glyphs.get(index).advance());
            table.putShort((short) outlines.get(index).left());
        }
        return table.array();
    }

    private static byte[] codePoints(List<Integer> slots) {
        var byCodePoint = new TreeMap<Integer, Integer>();
        IntStream.range(0, slots.size()).forEach(at -> byCodePoint.put(slots.get(at), at + 1));
        var length = 16 + 12 * byCodePoint.size();
        var table = ByteBuffer.allocate(12 + length);
        table.putShort((short) 0).putShort((short) 1);
        table.putShort((short) 3).putShort((short) 10).putInt(12);
        table.putShort((short) 12).putShort((short) 0).putInt(length).putInt(0);
        table.putInt(byCodePoint.size());
        byCodePoint.forEach(
                (codePoint, glyph) -> table.putInt(codePoint).putInt(codePoint).putInt(glyph));
        return table.array();
    }

    private static byte[] header(List<Outline> outlines) {
        var table = ByteBuffer.allocate(54);
        table.putInt(0x00010000).putInt(0x00010000).putInt(0).putInt(0x5F0F3CF5);
        table.putShort((short) 0x000B).putShort((short) Glyph.UNITS_PER_EM);
        table.putLong(0).putLong(0);
        table.putShort(least(outlines, Outline::left)).putShort(least(outlines, Outline::bottom));
        table.putShort(most(outlines, Outline::right)).putShort(most(outlines, Outline::top));
        table.putShort((short) 0).putShort((short) 8).putShort((short) 2);
        table.putShort((short) 1).putShort((short) 0);
        return table.array();
    }

    private static byte[] horizontalHeader(List<Glyph> glyphs) {
        var widest = glyphs.stream().mapToInt(Glyph::advance).max().orElse(0);
        var table = ByteBuffer.allocate(36).putInt(0x00010000);
        table.putShort((short) ASCENT).putShort((short) DESCENT).putShort((short) 0);
        table.putShort((short) widest);
        return table.position(34).putShort((short) glyphs.size()).array();
    }

    private static byte[] limits(List<Outline> outlines) {
        var table = ByteBuffer.allocate(32).putInt(0x00010000).putShort((short) outlines.size());
        table.putShort(most(outlines, Outline::points)).putShort(most(outlines, Outline::contours));
        return table.position(14).putShort((short) 2).array();
    }

    private byte[] classification() {
        var table = ByteBuffer.allocate(96).putShort((short) 4).putShort((short) 1000);
        table.putShort((short) weight.number()).putShort((short) 5).putShort((short) 0);
        table.position(58).put("HRTH".getBytes(ISO_8859_1)).putShort((short) 0x40);
        table.putShort((short) 0x20).putShort((short) 0xFFFF);
        table.putShort((short) ASCENT).putShort((short) DESCENT).putShort((short) 0);
        table.putShort((short) ASCENT).putShort((short) -DESCENT);
        return table.position(86).putShort((short) 1000).putShort((short) 1400).array();
    }

    private byte[] names() {
        var texts = Map.of(1, name, 2, "Regular", 4, name, 6, name);
        var storage = new ByteArrayOutputStream();
        var table = ByteBuffer.allocate(6 + 12 * texts.size());
        table.putShort((short) 0).putShort((short) texts.size());
        table.putShort((short) table.capacity());
        for (var id : texts.keySet().stream().sorted(Comparator.naturalOrder()).toList()) {
            var text = texts.getOrDefault(id, name).getBytes(UTF_16BE);
            table.putShort((short) 3).putShort((short) 1).putShort((short) 0x0409);
            table.putShort(id.shortValue()).putShort((short) text.length);
            table.putShort((short) storage.size());
            storage.writeBytes(text);
        }
        var all = new ByteArrayOutputStream();
        all.writeBytes(table.array());
        all.writeBytes(storage.toByteArray());
        return all.toByteArray();
    }

    private static byte[] file(SortedMap<String, byte[]> tables) {
        var directory = ByteBuffer.allocate(12 + 16 * tables.size());
        var highest = Integer.highestOneBit(tables.size());
        directory.putInt(0x00010000).putShort((short) tables.size());
        directory.putShort((short) (highest * 16));
        directory.putShort((short) Integer.numberOfTrailingZeros(highest));
        directory.putShort((short) ((tables.size() - highest) * 16));
        var body = new ByteArrayOutputStream();
        tables.forEach((tag, table) -> {
            directory.put(tag.getBytes(ISO_8859_1)).putInt(checksum(table));
            directory.putInt(directory.capacity() + body.size()).putInt(table.length);
            body.writeBytes(table);
            body.writeBytes(new byte[-table.length & 3]);
        });
        var all = new ByteArrayOutputStream();
        all.writeBytes(directory.array());
        all.writeBytes(body.toByteArray());
        return all.toByteArray();
    }

    private static int checksum(byte[] table) {
        var padded = ByteBuffer.allocate(table.length + 3 & ~3).put(table).rewind();
        var sum = 0;
        while (padded.hasRemaining()) {
            sum += padded.getInt();
        }
        return sum;
    }

    private static short least(List<Outline> outlines, ToIntFunction<Outline> edge) {
        return (short) outlines.stream().mapToInt(edge).min().orElse(0);
    }

    private static short most(List<Outline> outlines, ToIntFunction<Outline> edge) {
        return (short) outlines.stream().mapToInt(edge).max().orElse(0);
    }
}
