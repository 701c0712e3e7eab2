package org.hearthbook.proving.simulation;

import java.util.Locale;

/// What can happen besides people writing and the network carrying.
enum Mishap {
    LAPTOP_CRASHES(30),
    DISK_FAILS(30),
    POWER_GOES_WHILE_SAVING(30),
    DISK_IS_COPIED(25),
    DISK_IS_PUT_BACK(5),
    CLOCK_IS_SET(20),
    LINK_CHANGES(120),
    SERVICE_IS_COPIED(20),
    SERVICE_IS_PUT_BACK(6),
    PERSON_LEAVES_A_HOUSEHOLD(4),
    PERSON_COMES_TO_A_HOUSEHOLD(8),
    LAPTOP_IS_REVOKED(3),
    FILE_ARRIVES(60),
    REMOVALS_ARE_ANSWERED(40),
    ATTENTION_IS_SETTLED(40),
    SOMEBODY_READS(25),
    DAYS_PASS(8);

    private final int times;

    Mishap(int times) {
        this.times = times;
    }

    static Mishap some(Chance chance) {
        var sum = 0;
        for (var mishap : values()) {
            sum += mishap.times;
        }
        var rest = chance.below(sum);
        for (var mishap : values()) {
            rest -= mishap.times;
            if (rest < 0) {
                return mishap;
            }
        }
        throw new IllegalStateException("unreachable");
    }

    String words() {
        return name().toLowerCase(Locale.UK).replace('_', ' ');
    }
}
