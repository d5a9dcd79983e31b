pragma ComponentBehavior: Bound
import QtQuick
import Otyrys.Ui
import Otyrys.Tablet

/// One stage of a tablet that is nobody's yet.
Item {
    id: shot

    required property string language
    required property bool dark

    function settle(): void {
        page.write(sample.typed);
    }

    Component.onCompleted: {
        Theme.dark = shot.dark;
        Theme.reducedMotion = true;
        Theme.fit("tablet", shot.width, shot.height);
    }

    FreshSample {
        id: sample

        name: shot.state
        language: shot.language
    }

    FreshPage {
        id: page

        anchors.fill: parent
        props: sample
    }
}
