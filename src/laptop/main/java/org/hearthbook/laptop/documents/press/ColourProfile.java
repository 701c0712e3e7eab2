package org.hearthbook.laptop.documents.press;

import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;

/// The sRGB profile that tells every printer and screen what the colours of a document mean.
final class ColourProfile {

    private ColourProfile() {}

    static byte[] bytes() {
        return ICC_Profile.getInstance(ColorSpace.CS_sRGB).getData();
    }
}
