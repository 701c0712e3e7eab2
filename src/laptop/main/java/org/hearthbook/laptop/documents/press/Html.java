package org.hearthbook.laptop.documents.press;

import com.ibm.icu.text.Bidi;

import org.hearthbook.laptop.documents.pictures.Picture;
import org.hearthbook.laptop.documents.type.DocumentFonts;
import org.hearthbook.laptop.documents.type.Typecase;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.function.Consumer;
import java.util.regex.Pattern;

/// The words and pictures of a document in order. Whatever a person typed comes out as they typed
/// it and can never change the document's own structure.
public final class Html {

    private static final Pattern PARAGRAPH_END = Pattern.compile("\\R\\h*\\R\\s*");

    record Bookmark(int level, String name, String anchor) {}

    private final Typecase typecase = new Typecase();
    private final StringBuilder written = new StringBuilder();
    private final Deque<String> open = new ArrayDeque<>();
    private final List<Picture> pictures = new ArrayList<>();
    private final List<Bookmark> bookmarks = new ArrayList<>();

    /// Opens an element; `attributes` are names and values in turn.
    public Html open(String element, String... attributes) {
        written.append('<').append(element);
        for (var at = 0; at < attributes.length; at += 2) {
            attribute(attributes[at], attributes[at + 1]);
        }
        written.append('>');
        open.push(element);
        return this;
    }

    /// Closes the element that was opened last.
    public Html close() {
        written.append("</").append(open.pop()).append('>');
        return this;
    }

    /// An element of a style class with what `inside` puts in it.
    public Html within(String element, String styleClass, Consumer<Html> inside) {
        open(element, "class", styleClass);
        inside.accept(this);
        return close();
    }

    /// Words among others, in their own direction.
    public Html text(String words) {
        if (needsDirection(words)) {
            written.append("<bdi>");
            append(words);
            written.append("</bdi>");
        } else {
            append(words);
        }
        return this;
    }

    /// A line of the document's own, from left to right, whatever the names in it are written in.
    public Html block(String element, String styleClass, String words) {
        open(element, "class", styleClass);
        append(words);
        return close();
    }

    /// What a person typed, a paragraph for each that they made, each in its own direction.
    public Html paragraphs(String styleClass, String words) {
        PARAGRAPH_END
                .splitAsStream(words.strip())
                .forEach(paragraph -> typed(styleClass, paragraph));
        return this;
    }

    private void typed(String styleClass, String paragraph) {
        if (needsDirection(paragraph)) {
            open("p", "class", styleClass, "dir", "auto");
        } else {
            open("p", "class", styleClass);
        }
        append(paragraph);
        close();
    }

    /// A heading that readers can jump to.
    public Html heading(int level, String anchor, String words) {
        bookmarks.add(new Bookmark(level, words, anchor));
        open("h" + level, "id", anchor);
        append(words);
        return close();
    }

    /// A picture with what it shows in words for those who do not see it.
    public Html picture(Picture picture, String styleClass, String shows) {
        written.append("<img");
        attribute("class", styleClass);
        attribute("src", PictureStreams.address(pictures.size()));
        attribute("alt", shows);
        written.append("/>");
        pictures.add(picture);
        return this;
    }

    /// Words at the foot of every page.
    public Html foot(String words) {
        return block("div", "foot", words);
    }

    /// A row of a table of two columns: what it is, and its value.
    public Html row(String name, String value) {
        open("tr").open("th", "scope", "row");
        append(name);
        return close().block("td", "", value).close();
    }

    /// The head of a table.
    public Html headRow(String... names) {
        open("thead").open("tr");
        for (var name : names) {
            open("th", "scope", "col");
            append(name);
            close();
        }
        return close().close();
    }

    /// A bar of two shares of a hundred. It says nothing that words beside it do not say.
    public Html bar(int first, int second) {
        written.append("<div class=\"whole\"><div class=\"first\" style=\"width:");
        written.append(first).append("%\"></div><div class=\"second\" style=\"width:");
        written.append(second).append("%\"></div></div>");
        return this;
    }

    /// A line of the contents, with dots to the number of the page that holds the anchor.
    public Html contentsLine(String styleClass, String anchor, String words) {
        open("p", "class", styleClass);
        open("a", "href", "#" + anchor, "class", "leads", "title", words).text(words).close();
        return close();
    }

    /// Words that lead to an anchor, followed by the number of its page.
    public Html pageLink(String anchor, String words) {
        return open("a", "href", "#" + anchor, "class", "page-link", "title", words)
                .text(words)
                .close();
    }

    String body() {
        return written.toString();
    }

    List<Picture> pictures() {
        return pictures;
    }

    List<Bookmark> bookmarks() {
        return bookmarks;
    }

    DocumentFonts fonts() {
        return typecase.fonts();
    }

    private void append(String words) {
        var typeset = typecase.set(words);
        typeset.chars().forEach(this::appendEscaped);
    }

    private void appendEscaped(int letter) {
        switch (letter) {
            case '\n' -> written.append("<br/>");
            case '<' -> written.append("&lt;");
            case '>' -> written.append("&gt;");
            case '&' -> written.append("&amp;");
            default -> written.append((char) letter);
        }
    }

    private void attribute(String name, String value) {
        written.append(' ').append(name).append("=\"").append(Escaped.plain(value)).append('"');
    }

    private static boolean needsDirection(String words) {
        return Bidi.requiresBidi(words.toCharArray(), 0, words.length());
    }
}
