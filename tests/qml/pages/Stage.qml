import QtQuick
import Otyrys.Ui
import Otyrys.Tablet
import "../gallery"

/// A tablet on an invented sitting.
Item {
    id: stage

    property alias props: sample
    property string scene: "waiting"
    property string language: "kk"
    readonly property var page: main

    width: 1280
    height: 800
    Component.onCompleted: Theme.fit("tablet", stage.width, stage.height)

    TabletSample {
        id: sample

        name: stage.scene
        language: stage.language
    }

    TabletMain {
        id: main

        anchors.fill: parent
        props: sample
    }
}
