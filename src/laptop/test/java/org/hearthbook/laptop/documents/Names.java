package org.hearthbook.laptop.documents;

import java.util.stream.Stream;

/// A carer's name as families in Essex write it.
final class Names {

    private Names() {}

    static Stream<String> inEveryScript() {
        return Stream.of(
                "Łukasz Żółkiewski",
                "Олена Шевченко",
                "Αλέξανδρος Παπαδόπουλος",
                "أمينة الخطيب",
                "שרה דוד ויצחק",
                "ሰላም ተስፋዬ",
                "অমর্ত্য সেন শ্রীমতী",
                "क्षत्रिय ज्ञानेश्वरी",
                "தமிழ்ச்செல்வன் கௌசல்யா",
                "王小明");
    }
}
