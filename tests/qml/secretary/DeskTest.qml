import QtQuick
import QtTest
import Otyrys.Props
import Otyrys.Samples
import Otyrys.Secretary

/// A test on the console on an invented sitting: a state shown, a signal watched, a sheet that can be answered.
TestCase {
    id: test

    property Console desk: null
    readonly property alias given: fields
    readonly property alias spy: signals

    width: 1920
    height: 1080
    visible: true
    when: windowShown

    function show(state: string, language = "kk"): void {
        Samples.fill(given, state, language);
        desk.page = Samples.page(state);
        waitForRendering(desk, 50);
    }

    function watch(signal: string): void {
        signals.clear();
        signals.target = given;
        signals.signalName = signal;
    }

    function opened(name: string): var {
        const sheet = findChild(desk, name);
        verify(sheet.shown, name);
        tryVerify(() => sheet.answerable);
        return sheet;
    }

    function init(): void {
        desk = createTemporaryObject(maker, test);
        desk.forceActiveFocus();
    }

    ConsoleProps {
        id: fields
    }

    Component {
        id: maker

        Console {
            width: 1920
            height: 1080
            props: fields
        }
    }

    SignalSpy {
        id: signals
    }
}
