package org.hearthbook.service.letters;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.text.MessageFormat;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// A letter as one well-formed XHTML page.
final class LetterPage {

    private static final ResourceBundle WORDS =
            ResourceBundle.getBundle("org.hearthbook.service.letters.Words", Locale.UK);
    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofPattern("EEEE d MMMM uuuu", Locale.UK)
                    .withZone(ZoneId.of("Europe/London"));

    private static final Pattern THREE_GROUPS = Pattern.compile("((?:\\b[A-Z0-9]{4,8}-){3})");

    private final Letter letter;
    private final String kind;
    private final StringBuilder page = new StringBuilder();

    LetterPage(Letter letter) {
        this.letter = letter;
        this.kind = letter.kind().name() + ".";
    }

    String xhtml() throws IOException {
        page.append("<html xmlns=\"http://www.w3.org/1999/xhtml\" lang=\"en-GB\"><head>");
        element("title", "", say("title"));
        Stream.of("subject", "description").forEach(name -> meta(name, say("subject")));
        meta("author", letter.service());
        page.append("<style>").append(style()).append("</style><bookmarks>");
        page.append("<bookmark name=\"").append(escaped(say("title")));
        page.append("\" href=\"#top\"/></bookmarks></head><body>");
        element("p", "service", letter.service());
        page.append("<h1 id=\"top\">").append(escaped(say("title"))).append("</h1>");
        addressee();
        element("p", "lead", say("lead"));
        element("h2", "", say("doHeading"));
        steps();
        element("h2", "", say("lostHeading"));
        element("p", "", say("lost"));
        element("p", "quiet", say("last"));
        return page.append("</body></html>").toString();
    }

    private void addressee() throws IOException {
        if (Typeface.isEnough(letter.name())) {
            element("p", "name", letter.name());
            return;
        }
        var font = Typeface.forAll(letter.name());
        if (font.isPresent()) {
            page.append("<p class=\"name\"><img class=\"drawn\" src=\"");
            page.append(DrawnName.address(letter.name(), font.orElseThrow()));
            page.append("\" alt=\"").append(escaped(letter.name())).append("\"/></p>");
        }
    }

    private void steps() {
        page.append("<ol>");
        for (var step = 1; WORDS.containsKey(kind + "step" + step); step++) {
            page.append("<li>").append(escaped(say("step" + step)));
            if (WORDS.containsKey(kind + "shown" + step)) {
                page.append("<div class=\"").append(WORDS.getString(kind + "shown" + step));
                page.append("\">").append(inLines(escaped(say("value" + step)))).append("</div>");
            }
            page.append("</li>");
        }
        page.append("</ol>");
    }

    /// A long code has three groups on a line, so that the eye finds its place again.
    private static String inLines(String value) {
        return THREE_GROUPS.matcher(value).replaceAll("$1<br/>");
    }

    private void element(String element, String styleClass, String words) {
        page.append('<').append(element);
        if (!styleClass.isEmpty()) {
            page.append(" class=\"").append(styleClass).append('"');
        }
        page.append('>').append(escaped(words)).append("</").append(element).append('>');
    }

    private void meta(String name, String content) {
        page.append("<meta name=\"").append(name).append("\" content=\"");
        page.append(escaped(content)).append("\"/>");
    }

    private String say(String key) {
        var day = DAY.format(letter.until());
        return new MessageFormat(WORDS.getString(kind + key), Locale.UK)
                .format(new Object[] {letter.service(), letter.address(), letter.code(), day});
    }

    private static String style() throws IOException {
        try (var stream = LetterPage.class.getResourceAsStream("letters.css")) {
            if (stream == null) {
                throw new IllegalStateException("This copy of Hearthbook lacks its style sheet");
            }
            return new String(stream.readAllBytes(), UTF_8);
        }
    }

    private static String escaped(String words) {
        return words.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }
}
