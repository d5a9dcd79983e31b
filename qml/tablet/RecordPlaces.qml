pragma Singleton
pragma ComponentBehavior: Bound
import QtQuick

/// Where the record's five columns begin, as parts of the width.
QtObject {
    function of(portrait: bool): list<real> {
        return portrait ? [0.03, 0.03, 0.2, 0.38, 0.62] : [0.02, 0.31, 0.45, 0.62, 0.775];
    }
}
