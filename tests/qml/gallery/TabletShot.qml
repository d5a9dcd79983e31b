pragma ComponentBehavior: Bound
import QtQuick
import Otyrys.Ui
import Otyrys.Tablet

/// One state of the tablet, as large as the picture; `settle` opens the sheet or makes the choice of the state.
Item {
    id: shot

    required property string language
    required property bool dark

    function find(item: var, name: string): var {
        if (item.objectName === name)
            return item;
        for (let at = 0; at < item.children.length; ++at) {
            const found = find(item.children[at], name);
            if (found !== null)
                return found;
        }
        return null;
    }

    function settle(): void {
        for (const step of sample.steps) {
            const item = find(shot, step);
            if (item === null)
                console.error("nothing called", step);
            else if (item.acted !== undefined)
                item.act();
            else
                item.open();
        }
    }

    Component.onCompleted: {
        Theme.dark = shot.dark;
        Theme.reducedMotion = true;
        Theme.fit("tablet", shot.width, shot.height);
    }

    TabletSample {
        id: sample

        name: shot.state
        language: shot.language
    }

    TabletMain {
        anchors.fill: parent
        props: sample
    }
}
