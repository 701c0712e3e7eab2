package org.hearthbook.laptop.documents.press;

/// A manuscript as one well-formed XHTML page with its styles, bookmarks and description.
final class Pages {

    private final Manuscript manuscript;
    private final StringBuilder page = new StringBuilder();

    Pages(Manuscript manuscript) {
        this.manuscript = manuscript;
    }

    String xhtml() {
        page.append("<html xmlns=\"http://www.w3.org/1999/xhtml\" lang=\"en-GB\"><head>");
        page.append("<title>").append(Escaped.plain(manuscript.title())).append("</title>");
        meta("subject", manuscript.subject());
        meta("description", manuscript.subject());
        meta("author", manuscript.author());
        page.append("<style>").append(StyleSheet.text()).append("</style>");
        bookmarks();
        page.append("</head><body>").append(manuscript.body().body()).append("</body></html>");
        return page.toString();
    }

    private void meta(String name, String content) {
        page.append("<meta name=\"").append(name).append("\" content=\"");
        page.append(Escaped.plain(content)).append("\"/>");
    }

    private void bookmarks() {
        page.append("<bookmarks>");
        var depth = 0;
        for (var bookmark : manuscript.body().bookmarks()) {
            var level = Math.min(bookmark.level(), depth + 1);
            while (depth >= level) {
                page.append("</bookmark>");
                depth--;
            }
            page.append("<bookmark name=\"").append(Escaped.plain(bookmark.name()));
            page.append("\" href=\"#").append(bookmark.anchor()).append("\">");
            depth = level;
        }
        page.repeat("</bookmark>", depth).append("</bookmarks>");
    }
}
