pragma ComponentBehavior: Bound
import QtQuick
import Otyrys.Ui
import Otyrys.Hall

/// One state of the wall display.
Item {
    id: shot

    required property string language
    required property bool dark

    function settle(): void {
    }

    Component.onCompleted: {
        Theme.dark = shot.dark;
        Theme.reducedMotion = true;
        Theme.fit("hall", shot.width, shot.height);
    }

    HallMain {
        anchors.fill: parent

        props: HallSample {
            name: shot.state
            language: shot.language
        }
    }
}
