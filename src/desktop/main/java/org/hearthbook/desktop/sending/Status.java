package org.hearthbook.desktop.sending;

import org.hearthbook.desktop.sitting.Place;
import org.kordamp.ikonli.feather.Feather;

/// What the line at the foot of every page says.
///
/// @param share how far a sending is, from 0 to 1; below 0 when none is under way
/// @param place where a press leads
public record Status(Feather icon, String words, double share, Place place) {

    static Status of(Feather icon, String words) {
        return new Status(icon, words, -1, new Place.Service());
    }
}
