package org.hearthbook.laptop.keys;

import java.util.List;

/// What people choose most, and so what a guesser tries first.
final class Commonest {

    private static final int ENOUGH_OF_ONES_OWN = 6;

    /// The longer first where one holds another, since each is taken out in turn.
    private static final List<String> PIECES =
            """
            correcthorsebatterystaple
            thequickbrownfox
            abcdefghijklmnopqrstuvwxyz
            abcdefghijkl
            abcdefgh
            onetwothreefour
            onetwothree
            administrator
            passphrase
            password
            passw0rd
            qwertyuiopasdfghjklzxcvbnm
            qwertyuiop
            qwerty
            asdfghjkl
            zxcvbnm
            1qaz2wsx3edc
            1qaz2wsx
            1234567890
            0987654321
            0123456789
            987654321
            123456789
            12345678
            654321
            123456
            12345
            1234
            123
            letmein
            iloveyou
            opensesame
            hearthbook
            fostercarer
            fostering
            foster
            welcome
            football
            liverpool
            sunshine
            princess
            changeme
            secret
            monkey
            dragon
            """
                    .lines()
                    .toList();

    private Commonest() {}

    /// Whether hardly anything is left of the folded text without those words; uses the text up.
    static boolean areAll(StringBuilder folded) {
        var before = folded.length();
        PIECES.forEach(piece -> takeOut(piece, folded));
        return folded.length() < before && folded.length() < ENOUGH_OF_ONES_OWN;
    }

    private static void takeOut(String piece, StringBuilder folded) {
        for (var at = folded.indexOf(piece); at >= 0; at = folded.indexOf(piece)) {
            folded.delete(at, at + piece.length());
        }
    }
}
