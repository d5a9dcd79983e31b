pragma ComponentBehavior: Bound
import Otyrys.Ui

/// Body text a little larger: names of panels, figures that are looked for.
Label {
    property real scale_: 1.15

    font.pixelSize: Theme.em("body") * scale_
    lineHeight: Theme.lineHeight("body") * scale_
    strong: true
}
