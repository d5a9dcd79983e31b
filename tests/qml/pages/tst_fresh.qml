import QtQuick
import QtTest
import Otyrys.Ui
import Otyrys.Tablet
import "../gallery"

/// A tablet that is nobody's yet.
TestCase {
    id: test

    name: "Fresh"
    width: 1280
    height: 1280
    visible: true
    when: windowShown

    function cleanup(): void {
        Outside.speak("en");
    }

    function make(stage: string, width = 1280, height = 800): var {
        const page = maker.createObject(test, {scene: stage, width: width, height: height});
        verify(page !== null);
        waitForRendering(page, 50);
        return page;
    }

    function stages(): var {
        const sample = sampleMaker.createObject(test);
        const names = sample.states;
        sample.destroy();
        return names;
    }

    function test_every_stage_data(): var {
        const rows = [];
        for (const language of ["kk", "ru", "en"])
            for (const size of [[1280, 800], [800, 1280]])
                for (const stage of stages())
                    rows.push({tag: `${language} ${size[0]}x${size[1]} ${stage}`, language: language, width: size[0], height: size[1], stage: stage});
        return rows;
    }

    function test_every_stage(data: var): void {
        verify(Outside.speak(data.language));
        const stage = make(data.stage, data.width, data.height);
        finder.visit(stage, item => {
            if (item.acted !== undefined) {
                verify(item.name !== "", item.objectName);
                verify(item.height >= Theme.u(15), `${item.name}: ${item.height}`);
            }
            if (item.paintedWidth !== undefined && item.text !== undefined && item.text !== "")
                verify(item.paintedWidth <= item.width + 2, `wider than its place: ${item.text}`);
        });
        stage.destroy();
    }

    function test_a_ticket_is_taken_once_it_is_written(): void {
        const stage = make("ask");
        const spy = spyMaker.createObject(test, {target: stage.props, signalName: "takeTicket"});
        const pair = finder.first(stage, "pair");
        verify(pair.blocked && pair.reason !== "");
        mouseClick(pair);
        compare(spy.count, 0);
        finder.first(stage, "ticketInput").text = "otyrys-pair/v1 x";
        verify(!pair.blocked);
        mouseClick(pair);
        compare(spy.count, 1);
        compare(spy.signalArguments[0][0], "otyrys-pair/v1 x");
        stage.destroy();
    }

    function test_the_number_is_large_and_nothing_else_can_be_done(): void {
        const stage = make("compare");
        const number = finder.first(stage, "number");
        compare(number.text, "042\u00a0317");
        verify(number.font.pixelSize >= 3 * Theme.em("title"));
        verify(!finder.first(stage, "pair").visible && finder.first(stage, "waiting").visible);
        stage.destroy();
    }

    function test_each_problem_is_said_in_words_of_its_own(): void {
        const stage = make("ask");
        const problem = finder.first(stage, "problem");
        verify(!problem.visible);
        const said = new Set();
        const words = ["bad_ticket", "other_certificate", "link_lost", "pairing_closed", "witness_away", "expired", "no_folder", "key_revoked", "malformed"];
        for (const word of words) {
            stage.props.problem = word;
            verify(problem.visible, word);
            said.add(problem.text);
        }
        compare(said.size, words.length);
        stage.destroy();
    }

    Finder {
        id: finder
    }

    Component {
        id: sampleMaker

        FreshSample {}
    }

    Component {
        id: spyMaker

        SignalSpy {}
    }

    Component {
        id: maker

        Item {
            id: stage

            property string scene: "ask"
            property alias props: sample

            Component.onCompleted: {
                Theme.fit("tablet", stage.width, stage.height);
                page.write(sample.typed);
            }

            FreshSample {
                id: sample

                name: stage.scene
            }

            FreshPage {
                id: page

                anchors.fill: parent
                props: sample
            }
        }
    }
}
