package org.hearthbook.laptop.sample;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// The smallest PDF that shows a few lines: a certificate as a course provider might send it.
final class PlainPdf {

    private static final String HEAD = "%PDF-1.4\n";

    private PlainPdf() {}

    /// One page with `lines`, which are plain English.
    static byte[] of(List<String> lines) {
        var shown = shown(lines);
        var objects =
                List.of(
                        "<< /Type /Catalog /Pages 2 0 R >>",
                        "<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
                        "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 842 595] /Contents 4 0 R"
                                + " /Resources << /Font << /F1 5 0 R >> >> >>",
                        "<< /Length " + shown.length() + " >>\nstream\n" + shown + "\nendstream",
                        "<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>");
        var pdf = new StringBuilder(HEAD);
        var places = new ArrayList<Integer>();
        for (var object : objects) {
            places.add(pdf.length());
            pdf.append(places.size()).append(" 0 obj\n").append(object).append("\nendobj\n");
        }
        return (pdf + table(pdf.length(), places)).getBytes(StandardCharsets.US_ASCII);
    }

    private static String shown(List<String> lines) {
        var shown = new StringBuilder("BT /F1 24 Tf 80 480 Td 36 TL");
        lines.forEach(line ->
                shown.append(" (")
                        .append(line.replaceAll("([()\\\\])", "\\\\$1"))
                        .append(") Tj T*"));
        return shown.append(" ET").toString();
    }

    private static String table(int start, List<Integer> places) {
        var table = new StringBuilder("xref\n0 " + (places.size() + 1) + "\n");
        table.append("0000000000 65535 f \n");
        places.forEach(it -> table.append(String.format(Locale.ROOT, "%010d 00000 n \n", it)));
        return table
                + "trailer\n<< /Size "
                + (places.size() + 1)
                + " /Root 1 0 R >>\nstartxref\n"
                + start
                + "\n%%EOF\n";
    }
}
