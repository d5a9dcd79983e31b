pragma ComponentBehavior: Bound
import QtQuick
import Otyrys.Props

/// A tablet that is nobody's yet, at one of its stages.
FreshProps {
    id: sample

    property string name: "ask"
    property string typed: ""
    readonly property string words: "otyrys-pair/v1 192.168.0.2 7443 "
    readonly property var scenes: ({
        "ask": {stage: "ask"},
        "typed": {stage: "ask", typed: words + "0a1b2c3d ".repeat(20).trim()},
        "refused": {stage: "ask", problem: "witness_away"},
        "other": {stage: "ask", problem: "other_certificate"},
        "connecting": {stage: "connecting"},
        "compare": {stage: "compare", number: "042317"}
    })
    readonly property var states: Object.keys(scenes)

    function fill(): void {
        const scene = scenes[name] ?? {};
        for (const key in scene)
            sample[key] = scene[key];
    }

    language: "kk"
    stage: "ask"
    Component.onCompleted: sample.fill()
}
