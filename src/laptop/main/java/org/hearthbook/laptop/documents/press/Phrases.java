package org.hearthbook.laptop.documents.press;

import java.text.MessageFormat;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.ResourceBundle;

/// The words that a document says of its own, and how it says days and times.
public final class Phrases {

    private static final Locale LANGUAGE = Locale.UK;
    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofPattern("EEEE d MMMM uuuu", LANGUAGE);
    private static final DateTimeFormatter MOMENT =
            DateTimeFormatter.ofPattern("EEEE d MMMM uuuu, HH:mm", LANGUAGE);

    private final ResourceBundle bundle;
    private final ZoneId zone;

    /// @param beside a class in whose package the file `Words.properties` lies
    /// @param zone in which times are told
    public Phrases(Class<?> beside, ZoneId zone) {
        bundle = ResourceBundle.getBundle(beside.getPackageName() + ".Words", LANGUAGE);
        this.zone = zone;
    }

    /// The phrases of another package, telling times in the same zone.
    Phrases beside(Class<?> other) {
        return new Phrases(other, zone);
    }

    public String say(String key, Object... about) {
        return new MessageFormat(bundle.getString(key), LANGUAGE).format(about);
    }

    public String day(LocalDate day) {
        return DAY.format(day);
    }

    public String day(Instant instant) {
        return DAY.format(instant.atZone(zone));
    }

    public String moment(Instant instant) {
        return MOMENT.format(instant.atZone(zone));
    }
}
