import QtQuick
import QtTest
import Otyrys.Ui
import Otyrys.Hall
import "../gallery"

/// Every state, both sizes, in Kazakh and Russian: nothing cut, targets large enough, controls named.
TestCase {
    id: test

    name: "EveryPage"
    width: 1280
    height: 1280
    visible: true
    when: windowShown

    function cleanup(): void {
        Outside.speak("en");
    }

    function states(): var {
        const sample = sampleMaker.createObject(test);
        const names = sample.states;
        sample.destroy();
        return names;
    }

    function check_text(item: var, where: string): void {
        if (item.paintedWidth === undefined || item.text === undefined || item.text === "")
            return;
        verify(!item.truncated, `${where}: cut: ${item.text}`);
        for (const word of item.textFormat === Text.PlainText ? item.text.split(/[\s\u00ad-]+/) : []) {
            metrics.font = item.font;
            metrics.text = word;
            verify(item.wrapMode === Text.NoWrap || metrics.advanceWidth <= item.width + 2,
                `${where}: a word is broken: ${word}: ${metrics.advanceWidth} of ${item.width}`);
        }
        verify(item.paintedWidth <= item.width + 2, `${where}: wider than its place: ${item.text}: ${item.paintedWidth} of ${item.width}`);
    }

    function check_target(item: var, where: string): void {
        if (item.acted === undefined || !item.enabled)
            return;
        verify(item.name !== "", `${where}: a control without a name at ${item.objectName}`);
        if (item.blocked)
            return;
        verify(item.height >= Theme.u(15) && item.width >= Theme.u(15), `${where}: ${item.name}: ${item.width}x${item.height}`);
        const corner = item.mapToItem(test, 0, 0);
        verify(corner.x >= 0 && corner.x + item.width <= Theme.pxPerMm * 220 + 1, `${where}: ${item.name} is off the side`);
    }

    function test_every_state_data(): var {
        return states().map(state => ({tag: state}));
    }

    /// The language is changed and the tablet turned while the state stands; no page lays itself out for ever.
    function test_every_state(data: var): void {
        const stage = stageMaker.createObject(test, {scene: data.tag});
        for (const language of ["kk", "ru"]) {
            verify(Outside.speak(language));
            stage.language = language;
            for (const [width, height] of [[1280, 800], [800, 1280]]) {
                stage.width = width;
                stage.height = height;
                Theme.fit("tablet", width, height);
                waitForRendering(stage, 50);
                finder.visit(stage, item => {
                    check_text(item, `${language} ${width}x${height}`);
                    check_target(item, `${language} ${width}x${height}`);
                });
            }
        }
        stage.destroy();
    }

    function test_the_hall_shows_no_vote_before_it_may(): void {
        const hall = hallMaker.createObject(test, {scene: "ballot"});
        waitForRendering(hall, 50);
        finder.visit(hall, item => verify(item.choice === undefined, "a vote on the wall"));
        compare(finder.first(hall, "sentence"), null);
        hall.destroy();
    }

    function test_the_hall_says_the_outcome_once_with_its_counts_data(): var {
        return [{tag: "result", says: "Equal votes (3 : 3), the chair voted for it. Decision 3 is adopted"},
            {tag: "result-majority", says: "Adopted by majority: 4 of 6 votes"},
            {tag: "result-none", says: "No decision has a majority of the votes; the highest has 3 of 6"}];
    }

    function test_the_hall_says_the_outcome_once_with_its_counts(data: var): void {
        const hall = hallMaker.createObject(test, {scene: data.tag});
        waitForRendering(hall, 50);
        compare(finder.first(hall, "sentence").text, data.says);
        hall.destroy();
    }

    /// Where the letters of a text stand on the wall; nothing: it has none.
    function painted(hall: var, item: var): var {
        if (item.paintedWidth === undefined || (item.text ?? "") === "" || item.opacity === 0)
            return null;
        const left = item.horizontalAlignment === Text.AlignHCenter ? (item.width - item.paintedWidth) / 2
            : item.horizontalAlignment === Text.AlignRight ? item.width - item.paintedWidth : 0;
        const at = item.mapToItem(hall, left, 0);
        return {text: item.text, x: at.x, y: at.y, right: at.x + item.paintedWidth, bottom: at.y + item.paintedHeight,
            line: item.paintedHeight / Math.max(1, item.lineCount)};
    }

    function check_apart(hall: var, where: string): void {
        const texts = [];
        finder.visit(hall, item => {
            const one = painted(hall, item);
            if (one === null)
                return;
            for (const other of texts) {
                const deep = Math.min(one.bottom, other.bottom) - Math.max(one.y, other.y);
                const beside = Math.min(one.right, other.right) - Math.max(one.x, other.x);
                verify(deep < 0.1 * Math.min(one.line, other.line) || beside < 2, `${where}: "${one.text}" stands over "${other.text}"`);
            }
            texts.push(one);
        });
        verify(texts.length > 3, where);
    }

    function test_nothing_on_the_wall_stands_over_anything_else_data(): var {
        const names = hallSampleMaker.createObject(test).states;
        return ["kk", "ru"].reduce((rows, language) => rows.concat(names.map(state => ({tag: `${state} ${language}`, state: state, language: language}))), []);
    }

    function test_nothing_on_the_wall_stands_over_anything_else(data: var): void {
        verify(Outside.speak(data.language));
        const hall = hallMaker.createObject(test, {scene: data.state, language: data.language});
        waitForRendering(hall, 50);
        check_apart(hall, data.tag);
        hall.destroy();
    }

    function test_votes_are_counted_with_the_right_ending_data(): var {
        return [{tag: "ru 1", language: "ru", votes: 1, says: "голос"}, {tag: "ru 3", language: "ru", votes: 3, says: "голоса"},
            {tag: "ru 5", language: "ru", votes: 5, says: "голосов"}, {tag: "kk 3", language: "kk", votes: 3, says: "дауыс"},
            {tag: "en 1", language: "en", votes: 1, says: "vote"}, {tag: "en 2", language: "en", votes: 2, says: "votes"}];
    }

    function test_votes_are_counted_with_the_right_ending(data: var): void {
        verify(Outside.speak(data.language));
        const stage = stageMaker.createObject(test, {scene: "chair-declare", width: 1280, height: 800, language: data.language});
        stage.props.counts = [{choice: "3", votes: data.votes, chair: false}];
        waitForRendering(stage, 50);
        compare(finder.first(stage, "countWords").text, data.says);
        stage.destroy();
    }

    function test_the_hall_says_a_lost_link_at_its_foot(): void {
        const hall = hallMaker.createObject(test, {scene: "linklost"});
        waitForRendering(hall, 50);
        verify(finder.first(hall, "foot").text.indexOf("00:09") >= 0);
        hall.destroy();
    }

    function test_the_hall_names_the_number_missing(): void {
        const hall = hallMaker.createObject(test, {scene: "notquorate"});
        waitForRendering(hall, 50);
        compare(finder.first(hall, "missing").text, "Members missing: 1");
        hall.destroy();
    }

    Finder {
        id: finder
    }

    TextMetrics {
        id: metrics
    }

    Component {
        id: sampleMaker

        TabletSample {}
    }

    Component {
        id: hallSampleMaker

        HallSample {}
    }

    Component {
        id: stageMaker

        Stage {}
    }

    Component {
        id: hallMaker

        Item {
            id: wall

            property string scene: "idle"
            property string language: "kk"

            width: 1280
            height: 720
            Component.onCompleted: Theme.fit("hall", wall.width, wall.height)

            HallMain {
                anchors.fill: parent

                props: HallSample {
                    name: wall.scene
                    language: wall.language
                }
            }
        }
    }
}
