pragma Singleton
pragma ComponentBehavior: Bound
import QtQuick

/// The shapes of all icons on a field of 24 x 24. `line` is drawn with a stroke of 2.2, `fill` is filled,
/// `thick` has its own `width` of stroke.
QtObject {
    readonly property var shapes: ({
        check: {line: "M4.5 12.5l5 5L19.5 7"},
        lock: {line: "M6.5 11h11a1.5 1.5 0 0 1 1.5 1.5v6.5a1.5 1.5 0 0 1 -1.5 1.5h-11a1.5 1.5 0 0 1 -1.5 -1.5v-6.5a1.5 1.5 0 0 1 1.5 -1.5zM8 11V8a4 4 0 0 1 8 0v3"},
        people: {line: "M5.6 8a3.4 3.4 0 1 0 6.8 0a3.4 3.4 0 1 0 -6.8 0zM2.8 19.5c.4-4 2.8-6 6.2-6s5.8 2 6.2 6M15.6 5a3.2 3.2 0 0 1 0 6.2M17.6 14c2.2.7 3.5 2.6 3.8 5.5"},
        link: {line: "M2.5 9.5a14 14 0 0 1 19 0M6 13.3a9 9 0 0 1 12 0M9.3 17a4.2 4.2 0 0 1 5.4 0M11.4 20a0.6 0.6 0 1 0 1.2 0a0.6 0.6 0 1 0 -1.2 0z"},
        ring: {line: "M5 12a7 7 0 1 0 14 0a7 7 0 1 0 -14 0z"},
        dot: {fill: "M4 12a8 8 0 1 0 16 0a8 8 0 1 0 -16 0z"},
        stop: {line: "M6.5 5.5h11a1 1 0 0 1 1 1v11a1 1 0 0 1 -1 1h-11a1 1 0 0 1 -1 -1v-11a1 1 0 0 1 1 -1z"},
        flag: {line: "M5.5 21V3.5M5.5 4.5h12.5l-3 4.2 3 4.3H5.5"},
        note: {line: "M4 20l1-4.5L16.5 4 20 7.5 8.5 19 4 20zM14 6.5l3.5 3.5"},
        mic: {line: "M12 3h0a3 3 0 0 1 3 3v5a3 3 0 0 1 -3 3h-0a3 3 0 0 1 -3 -3v-5a3 3 0 0 1 3 -3zM5.5 11.5a6.5 6.5 0 0 0 13 0M12 18v3"},
        cam: {line: "M4 6.5h10a1.5 1.5 0 0 1 1.5 1.5v8a1.5 1.5 0 0 1 -1.5 1.5h-10a1.5 1.5 0 0 1 -1.5 -1.5v-8a1.5 1.5 0 0 1 1.5 -1.5zM15.5 11l6-3.5v9l-6-3.5"},
        disk: {line: "M4.5 6a7.5 3 0 1 0 15 0a7.5 3 0 1 0 -15 0zM4.5 6v12c0 1.7 3.4 3 7.5 3s7.5-1.3 7.5-3V6M4.5 12c0 1.7 3.4 3 7.5 3s7.5-1.3 7.5-3"},
        clock: {line: "M3.5 12a8.5 8.5 0 1 0 17 0a8.5 8.5 0 1 0 -17 0zM12 7v5.2l3.4 2"},
        alarm: {line: "M12 3.5L22 20.5H2L12 3.5zM12 10v5M11.5 17.6a0.5 0.5 0 1 0 1 0a0.5 0.5 0 1 0 -1 0z"},
        doc: {line: "M6 2.8h8.5L19 7.3v13.9H6V2.8zM14 3v5h5M9 12.5h6.5M9 16.5h6.5"},
        right: {line: "M9 5l7 7-7 7"},
        left: {line: "M15 5l-7 7 7 7"},
        down: {line: "M5 9l7 7 7-7"},
        play: {line: "M7 4.5l12.5 7.5L7 19.5v-15z", fill: "M7 4.5l12.5 7.5L7 19.5v-15z"},
        pause: {thick: "M8 5v14M16 5v14", width: 4},
        cross: {line: "M6 6l12 12M18 6L6 18"},
        minus: {line: "M5 12h14"},
        loop: {line: "M4 12a6 6 0 0 1 6-6h8M15 3l3.2 3L15 9M20 12a6 6 0 0 1-6 6H6M9 15l-3.2 3L9 21"},
        stepf: {line: "M5 5l9 7-9 7V5zM18 5v14"},
        stepb: {line: "M19 5l-9 7 9 7V5zM6 5v14"},
        gavel: {line: "M4 20.5h9M13.5 4.5l6 6M11.5 6.5l6 6M12.5 5.5l-5 5M18.5 11.5l-5 5M7 11l5 5M10 13l-6 5.5"},
        upload: {line: "M12 16V4M7 8.5L12 3.5l5 5M4 15v5.5h16V15"},
        search: {line: "M4 10.5a6.5 6.5 0 1 0 13 0a6.5 6.5 0 1 0 -13 0zM15.5 15.5L21 21"},
        grip: {thick: "M8 6h.01M8 12h.01M8 18h.01M15 6h.01M15 12h.01M15 18h.01", width: 3.4},
        seal: {line: "M5.8 10a6.2 6.2 0 1 0 12.4 0a6.2 6.2 0 1 0 -12.4 0zM9.3 10.2l2 2 3.6-4M8.5 15.5L7 21.5l5-2.4 5 2.4-1.5-6"},
        tablet: {line: "M4.8 5h14.4a1.8 1.8 0 0 1 1.8 1.8v10.4a1.8 1.8 0 0 1 -1.8 1.8h-14.4a1.8 1.8 0 0 1 -1.8 -1.8v-10.4a1.8 1.8 0 0 1 1.8 -1.8z", thick: "M18 12h.01", width: 3},
        door: {line: "M5 21V3.5h10V21M3 21h18M11.5 12h.01M15 8h4v13"},
        half: {line: "M4 12a8 8 0 1 0 16 0a8 8 0 1 0 -16 0zM12 4a8 8 0 0 1 0 16z", fill: "M12 4a8 8 0 0 1 0 16z"},
        backsp: {line: "M9 5h12v14H9l-6.5-7L9 5zM12.6 9.4l5.2 5.2M17.8 9.4l-5.2 5.2"},
        forv: {line: "M12 20V4.5M5.5 11L12 4.5l6.5 6.5"},
        against: {line: "M12 4v15.5M5.5 13l6.5 6.5 6.5-6.5"},
        blur: {line: "M5 5h14a1.5 1.5 0 0 1 1.5 1.5v11a1.5 1.5 0 0 1 -1.5 1.5h-14a1.5 1.5 0 0 1 -1.5 -1.5v-11a1.5 1.5 0 0 1 1.5 -1.5z", thick: "M8 9.5h.01M12 9.5h.01M16 9.5h.01M8 14.5h.01M12 14.5h.01M16 14.5h.01", width: 3.4},
        mute: {line: "M4 9.5h3.5L12 5.5v13l-4.5-4H4v-5zM15.5 9.5l5 5M20.5 9.5l-5 5"},
        file: {line: "M3 6.5h6.5l2 2.5H21v10.5H3v-13z"},
        qr: {line: "M4 4h6v6H4zM14 4h6v6h-6zM4 14h6v6H4zM14 14h2.5v2.5M20 14v2.5M14 20h2.5M20 19v1"}
    })

    function has(name: string): bool {
        return name in shapes;
    }

    function line(name: string): string {
        return shapes[name]?.line ?? "";
    }

    function fill(name: string): string {
        return shapes[name]?.fill ?? "";
    }

    function thick(name: string): string {
        return shapes[name]?.thick ?? "";
    }

    function thickWidth(name: string): real {
        return shapes[name]?.width ?? 0;
    }
}
