package org.hearthbook.laptop.documents.type;

import java.awt.geom.PathIterator;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;

/// A glyph's outline as the `glyf` table of a TrueType font writes it down.
record Outline(
        int left, int bottom, int right, int top, int contours, int points, ByteBuffer bytes) {

    private record Point(int x, int y, boolean onCurve) {}

    static Outline of(Glyph glyph) {
        var contours = contours(glyph);
        var points = contours.stream().flatMap(List::stream).toList();
        if (points.isEmpty()) {
            return new Outline(0, 0, 0, 0, 0, 0, ByteBuffer.allocate(0));
        }
        var left = points.stream().mapToInt(Point::x).min().orElse(0);
        var right = points.stream().mapToInt(Point::x).max().orElse(0);
        var bottom = points.stream().mapToInt(Point::y).min().orElse(0);
        var top = points.stream().mapToInt(Point::y).max().orElse(0);
        var edges = new int[] {contours.size(), left, bottom, right, top};
        var bytes = bytes(edges, contours, points);
        return new Outline(left, bottom, right, top, contours.size(), points.size(), bytes);
    }

    private static List<List<Point>> contours(Glyph glyph) {
        var contours = new ArrayList<List<Point>>();
        var at = new float[6];
        for (var path = glyph.outline().getPathIterator(null); !path.isDone(); path.next()) {
            var segment = path.currentSegment(at);
            if (segment == PathIterator.SEG_MOVETO) {
                contours.add(new ArrayList<>());
            }
            if (!contours.isEmpty()) {
                add(contours.getLast(), segment, at);
            }
        }
        contours.forEach(Outline::dropRepeatedEnd);
        contours.removeIf(contour -> contour.size() < 3);
        return contours;
    }

    private static void add(List<Point> contour, int segment, float[] at) {
        switch (segment) {
            case PathIterator.SEG_MOVETO, PathIterator.SEG_LINETO ->
                    contour.add(point(at[0], at[1], true));
            case PathIterator.SEG_QUADTO -> {
                contour.add(point(at[0], at[1], false));
                contour.add(point(at[2], at[3], true));
            }
            case PathIterator.SEG_CUBICTO ->
                    throw new IllegalArgumentException("TrueType curves have one control point");
            default -> {}
        }
    }

    private static Point point(float x, float y, boolean onCurve) {
        return new Point(Math.round(x), Math.round(y), onCurve);
    }

    private static void dropRepeatedEnd(List<Point> contour) {
        if (contour.size() > 1 && contour.getFirst().equals(contour.getLast())) {
            contour.removeLast();
        }
    }

    private static ByteBuffer bytes(int[] edges, List<List<Point>> contours, List<Point> points) {
        var bytes = new ByteArrayOutputStream();
        try (var table = new DataOutputStream(bytes)) {
            for (var edge : edges) {
                table.writeShort(edge);
            }
            writeEnds(table, contours);
            table.writeShort(0);
            for (var point : points) {
                table.writeByte(point.onCurve() ? 1 : 0);
            }
            writeSteps(table, points.stream().mapToInt(Point::x).toArray());
            writeSteps(table, points.stream().mapToInt(Point::y).toArray());
            table.write(new byte[-table.size() & 3]);
        } catch (IOException because) {
            throw new UncheckedIOException(because);
        }
        return ByteBuffer.wrap(bytes.toByteArray());
    }

    private static void writeEnds(DataOutputStream table, List<List<Point>> contours)
            throws IOException {
        var last = -1;
        for (var contour : contours) {
            last += contour.size();
            table.writeShort(last);
        }
    }

    private static void writeSteps(DataOutputStream table, int[] places) throws IOException {
        var before = 0;
        for (var place : places) {
            table.writeShort(place - before);
            before = place;
        }
    }
}
