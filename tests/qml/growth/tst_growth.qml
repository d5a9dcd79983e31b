import QtQuick
import QtTest
import Otyrys.Props
import Otyrys.Ui
import Otyrys.Tablet
import Otyrys.Hall
import "../gallery"

/// A tablet and the hall that are never closed go through all their states, over and over: what a day of sittings does
/// to the memory of a screen. Drawn small, which
/// allocates as often. OTYRYS_CHANGES: how many changes; a day of one every five seconds is 17,280.
TestCase {
    id: test

    name: "Growth"
    width: 640
    height: 400
    visible: true
    when: windowShown

    /// The state, as if no other had been there before.
    function change(data: var, blank: var, state: string): void {
        data.sample.put(blank);
        data.sample.name = state;
        data.sample.fill();
        waitForRendering(data.item, 50);
    }

    function test_a_day_of_changes_data(): var {
        return [{tag: "tablet", item: tablet, sample: tabletSample, untouched: blankTablet},
            {tag: "hall", item: hall, sample: hallSample, untouched: blankHall}];
    }

    function test_a_day_of_changes(data: var): void {
        const states = data.sample.states, blank = {}, changes = Outside.changes;
        for (const state of states)
            for (const key in data.sample.scenes[state])
                blank[key] = data.untouched[key];
        tablet.visible = data.item === tablet;
        hall.visible = data.item === hall;
        Theme.fit(data.tag, data.item.width, data.item.height);
        const used = [];
        for (let at = 0, done = 0; done < changes; ++at) {
            for (const state of states)
                change(data, blank, state);
            done += states.length;
            gc();
            used.push(Outside.heapKib());
        }
        verify(used.length >= 3, `${changes} changes are too few for ${states.length} states`);
        // What is made once, fonts and pictures, is there after a third of the rounds.
        const early = used[Math.floor(used.length / 3)], grown = used[used.length - 1] - early;
        console.log(`${data.tag}: ${used.length * states.length} changes of state, ${used[0]} KiB in use after the first round, ${early} after a third, `
            + `${used[used.length - 1]} at the end`);
        verify(grown < 512, `${grown} KiB more than after a third: ${used}`);
    }

    TabletProps {
        id: blankTablet
    }

    HallProps {
        id: blankHall
    }

    TabletSample {
        id: tabletSample
    }

    HallSample {
        id: hallSample
    }

    TabletMain {
        id: tablet

        width: 640
        height: 400
        props: tabletSample
    }

    HallMain {
        id: hall

        width: 640
        height: 360
        props: hallSample
    }
}
