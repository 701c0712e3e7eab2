package org.hearthbook.laptop.documents.type;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static java.nio.charset.StandardCharsets.UTF_16BE;

import java.util.HexFormat;
import java.util.List;

/// A ToUnicode map (ISO 32000-1, 9.10.3): the characters that glyphs 1, 2, 3 and on stand for.
final class CharacterMap {

    private static final int BLOCK = 100;
    private static final String HEADER =
            """
            /CIDInit /ProcSet findresource begin
            12 dict begin
            begincmap
            /CIDSystemInfo << /Registry (Adobe) /Ordering (UCS) /Supplement 0 >> def
            /CMapName /Adobe-Identity-UCS def
            /CMapType 2 def
            1 begincodespacerange
            <0000> <FFFF>
            endcodespacerange
            """;
    private static final String FOOTER =
            """
            endcmap
            CMapName currentdict /CMap defineresource pop
            end
            end
            """;

    private CharacterMap() {}

    static byte[] write(List<String> texts) {
        var map = new StringBuilder(HEADER);
        for (var start = 0; start < texts.size(); start += BLOCK) {
            var end = Math.min(texts.size(), start + BLOCK);
            map.append(end - start).append(" beginbfchar\n");
            for (var index = start; index < end; index++) {
                map.append("<%04X> <%s>\n".formatted(index + 1, hex(texts.get(index))));
            }
            map.append("endbfchar\n");
        }
        return map.append(FOOTER).toString().getBytes(US_ASCII);
    }

    private static String hex(String text) {
        return HexFormat.of().withUpperCase().formatHex(text.getBytes(UTF_16BE));
    }
}
