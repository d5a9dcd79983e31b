pragma ComponentBehavior: Bound
import QtQuick

/// A sheet of paper on the ground.
Box {
    fill: Theme.panel
    stroke: Theme.hair
    thickness: Theme.hairLine
    radius: Theme.panelRadius
}
