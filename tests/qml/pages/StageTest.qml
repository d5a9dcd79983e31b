import QtQuick
import QtTest

/// A test on a tablet on an invented sitting: a scene, taps, a sheet answered.
TestCase {
    id: test

    property var stage: null
    readonly property alias spy: signals
    readonly property alias finder: walker

    width: 1280
    height: 800
    visible: true
    when: windowShown

    function begin(scene: string, signalName: string): void {
        stage = stageMaker.createObject(test, {scene: scene});
        waitForRendering(stage, 50);
        signals.target = stage.props;
        signals.signalName = signalName;
        signals.clear();
    }

    function inside(item: var, name: string): var {
        const found = walker.first(item, name);
        verify(found !== null, "there is " + name);
        return found;
    }

    function find(name: string): var {
        return inside(stage, name);
    }

    function tap(item: var): void {
        waitForRendering(stage, 50);
        mouseClick(item);
    }

    function answer(sheet: string, button: string): void {
        const item = find(sheet);
        verify(item.shown);
        tryVerify(() => item.answerable);
        tap(inside(item, button));
    }

    function cleanup(): void {
        signals.target = null;
        stage.destroy();
        stage = null;
    }

    Finder {
        id: walker
    }

    Component {
        id: stageMaker

        Stage {}
    }

    SignalSpy {
        id: signals
    }
}
