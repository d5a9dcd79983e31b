import QtQuick
import QtTest
import Otyrys.Ui

/// The theme against the tokens of the design, and its contrasts computed.
TestCase {
    name: "Theme"

    readonly property var tokens: [
        ["bg", "#EEF0EC", "#0E1317"], ["surface", "#FFFFFF", "#182026"], ["surface2", "#E3E7E4", "#26313A"],
        ["ink", "#12181D", "#F3F6F7"], ["inkSoft", "#37424B", "#C6D0D7"], ["line", "#5F6B73", "#8D9AA4"],
        ["hair", "#C3CBC9", "#37434D"], ["accent", "#0B4468", "#9BD0F2"], ["onAccent", "#FFFFFF", "#06202F"],
        ["accentSoft", "#DCEAF3", "#17344A"], ["recFill", "#9E0B1B", "#A30D1E"], ["recLine", "#9E0B1B", "#FF9C94"],
        ["onRec", "#FFFFFF", "#FFFFFF"], ["ok", "#0C5030", "#8BDDB0"], ["okSoft", "#DDEFE4", "#12352A"],
        ["warn", "#5A3A00", "#FFD979"], ["warnSoft", "#FFE9B3", "#3A2C05"], ["warnLine", "#B97900", "#D9A520"],
        ["bad", "#8E0F1C", "#FF9C94"], ["badSoft", "#FBE0E0", "#43161A"], ["video", "#4A545B", "#333E46"],
        ["videoDeep", "#39434A", "#28323A"], ["videoFigure", "#8A959C", "#66737C"]
    ]
    readonly property var pairs: [
        ["ink", "bg", 7], ["ink", "surface", 7], ["ink", "surface2", 7], ["ink", "accentSoft", 7], ["inkSoft", "bg", 7],
        ["inkSoft", "surface", 7], ["inkSoft", "surface2", 7], ["inkSoft", "accentSoft", 7], ["accent", "surface", 7],
        ["accent", "bg", 7], ["accent", "accentSoft", 7], ["onAccent", "accent", 7], ["onRec", "recFill", 7], ["ok", "surface", 7],
        ["ok", "okSoft", 7], ["ok", "bg", 7], ["ok", "accentSoft", 7], ["warn", "warnSoft", 7], ["bad", "badSoft", 7],
        ["bad", "surface", 7], ["bad", "bg", 7], ["surface", "ok", 7], ["line", "bg", 3], ["line", "surface", 3],
        ["line", "surface2", 3], ["warnLine", "surface", 3], ["warnLine", "warnSoft", 3], ["recLine", "surface", 3]
    ]

    function linear(part) {
        return part <= 0.04045 ? part / 12.92 : Math.pow((part + 0.055) / 1.055, 2.4);
    }

    function luminance(text) {
        const colour = Qt.color(text);
        return 0.2126 * linear(colour.r) + 0.7152 * linear(colour.g) + 0.0722 * linear(colour.b);
    }

    function contrast(one, other) {
        const a = luminance(one), b = luminance(other);
        return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
    }

    function test_colours_are_the_tokens() {
        compare(Object.keys(Theme.light).length, tokens.length);
        compare(Object.keys(Theme.night).length, tokens.length);
        for (const row of tokens) {
            compare(Theme.light[row[0]], row[1], row[0]);
            compare(Theme.night[row[0]], row[2], row[0] + " dark");
        }
    }

    function test_contrast_is_above_the_floor() {
        for (const row of pairs)
            for (const colours of [Theme.light, Theme.night])
                verify(contrast(colours[row[0]], colours[row[1]]) >= row[2], `${row[0]} on ${row[1]}: ${contrast(colours[row[0]], colours[row[1]])}`);
    }

    function test_sizes_are_the_tokens() {
        compare(JSON.stringify(Theme.sizes.tablet), JSON.stringify({numeral: 8.5, title: 7.8, question: 5.8, body: 4.9, read: 5.3, timer: 4.9}));
        compare(Theme.sizes.desk.title, 9.4);
        compare(Theme.sizes.desk.body, 5);
        compare(JSON.stringify(Theme.sizes.hall), JSON.stringify({numeral: 190, title: 72, question: 58, body: 52, read: 52, timer: 52}));
        Theme.fit("tablet", 1280, 800);
        compare(Theme.pxPerMm, 5.9);
        compare(Theme.em("body"), 4.9 * 5.9);
        verify(Theme.target / Theme.pxPerMm >= 15.3 - 0.001);
        Theme.fit("hall", 3840, 2160);
        compare(Theme.pxPerMm, 2.32);
        Theme.fit("tablet", 1280, 800);
    }

    function test_every_icon_has_a_shape() {
        compare(Object.keys(Icons.shapes).length, 40);
        for (const name in Icons.shapes)
            verify(Icons.line(name) + Icons.fill(name) + Icons.thick(name) !== "", name);
    }

    function test_every_refusal_has_a_sentence_in_each_language() {
        for (const language of ["kk", "ru", "en"]) {
            verify(Outside.speak(language));
            const seen = {};
            for (const word of Outside.refusals) {
                const sentence = Words.refusal(word, 0, 0);
                verify(sentence !== "" && sentence.indexOf(word) < 0, `${language}: ${word}: ${sentence}`);
                if (language !== "en")
                    verify(/[А-яӘәІіҢңҒғҮүҰұҚқӨөҺһ]/.test(sentence), `${language}: ${word}: ${sentence}`);
                seen[sentence] = true;
            }
            compare(Object.keys(seen).length, Outside.refusals.length, language);
        }
        Outside.speak("en");
    }
}
