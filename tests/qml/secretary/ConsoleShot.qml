import QtQuick
import Otyrys.Props
import Otyrys.Secretary
import Otyrys.Ui

Item {
    id: shot

    required property ConsoleProps props
    required property string page
    property bool dark: false
    property bool pairing: false // the sheet of a new tablet is open

    function fit(): void {
        Theme.dark = dark;
        Theme.fit("desk", width, height);
        place.active = true;
    }

    width: 1920
    height: 1080
    Component.onCompleted: shot.fit()

    Loader {
        id: place

        anchors.fill: parent
        active: false
        onLoaded: {
            if (shot.pairing)
                item.pair();
        }

        sourceComponent: Console {
            props: shot.props
            page: shot.page
        }
    }
}
