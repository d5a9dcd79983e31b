import QtQuick
import Otyrys.Props
import Otyrys.Secretary
import Otyrys.Ui

Console {
    property bool dark: false

    width: 1920
    height: 1080
    Component.onCompleted: Theme.dark = dark
}
