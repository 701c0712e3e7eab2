package org.hearthbook.laptop.store;

import java.time.LocalDate;
import java.time.temporal.IsoFields;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;

/// Which backups are kept: the last seven days that have one, then the newest of each of the four
/// weeks before them. What was made before a new format stays.
final class Rotation {

    private static final int DAYS = 7;
    private static final int WEEKS = 4;

    private record Week(int year, int number) {

        static Week of(LocalDate day) {
            return new Week(
                    day.get(IsoFields.WEEK_BASED_YEAR), day.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR));
        }
    }

    private Rotation() {}

    /// `latest` is the one just made: it stays even when a clock that ran ahead dated the others.
    static List<Backup> outdated(List<Backup> backups, Backup latest) {
        var daily =
                backups.stream()
                        .filter(backup -> backup.reason() == Backup.Reason.DAILY)
                        .sorted(Comparator.comparing(Backup::day).reversed())
                        .toList();
        var days = daily.subList(0, Math.min(DAYS, daily.size()));
        var kept = new HashSet<>(days);
        kept.addAll(weekly(days, daily.subList(days.size(), daily.size())));
        kept.add(latest);
        return daily.stream().filter(backup -> !kept.contains(backup)).toList();
    }

    private static List<Backup> weekly(List<Backup> days, List<Backup> older) {
        var covered = days.stream().map(Rotation::week).toList();
        return older.stream()
                .map(Rotation::week)
                .distinct()
                .filter(week -> !covered.contains(week))
                .limit(WEEKS)
                .map(week -> newestOf(week, older))
                .toList();
    }

    private static Week week(Backup backup) {
        return Week.of(backup.day());
    }

    private static Backup newestOf(Week week, List<Backup> newestFirst) {
        return newestFirst.stream()
                .filter(backup -> week(backup).equals(week))
                .findFirst()
                .orElseThrow();
    }
}
