package org.hearthbook.laptop.documents.press;

import java.util.stream.Stream;

/// Names and words of many scripts, as families in Essex write them.
final class Scripts {

    private Scripts() {}

    static Stream<String> all() {
        return Stream.of(
                "Zażółć gęślą jaźń, Łukasz Żółkiewski",
                "Adébáyọ̀ Ọlátúnjí ẹ̀kọ́ n̄ ŋ ɗ",
                "Nguyễn Thị Hương",
                "Олена Шевченко и Ёлка",
                "Αλέξανδρος Παπαδόπουλος ᾄ",
                "عمر بن الخطاب الأول",
                "السَّلامُ عَلَيْكُمْ",
                "کوردی ڕۆژ هێوا گەڵا پێشمەرگە ژیان",
                "محمّد اقبال ٹھیک ہے",
                "שרה דוד ויצחק",
                "דָּוִד בֶּן־גּוּרְיוֹן",
                "ሰላም አማኑኤል ተስፋዬ",
                "Գոհար Սարգսյան",
                "ნინო ბერიძე",
                "王小明 さくら",
                "অমর্ত্য সেন শ্রীমতী রবীন্দ্রনাথ ঠাকুর",
                "क्षत्रिय ज्ञानेश्वरी श्रीमती हिन्दी",
                "தமிழ்ச்செல்வன் கௌசல்யா ஸ்ரீ",
                "ਗੁਰਪ੍ਰੀਤ ਸਿੰਘ",
                "ગુજરાતી શ્રીમતી પટેલ",
                "తెలుగు శ్రీనివాస్",
                "ಕನ್ನಡ ಶ್ರೀ",
                "മലയാളം ശ്രീ",
                "සිංහල ශ්‍රී",
                "ภาษาไทย น้ำใจ",
                "😀🎉 👍🏽 ❤️ 👨‍👩‍👧 🇬🇧",
                "김철수",
                "office fi ffl — “quotes” … £5 ½ ✓ ☐",
                "𐍈𐌰");
    }
}
