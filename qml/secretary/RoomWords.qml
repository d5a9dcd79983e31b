pragma Singleton
pragma ComponentBehavior: Bound
import QtQuick

/// The room in words: where a device stands; an alarm, and what goes on meanwhile.
QtObject {
    function place(word: string, name: string): string {
        return ({officer: qsTr("Officer"), commission: qsTr("Commission"), chair: qsTr("Chair"), members: qsTr("Members"),
            room: qsTr("Room"), hall: qsTr("Hall")})[word] ?? name;
    }

    function text(sort: string, subject: string): string {
        switch (sort) {
        case "link_lost":
            return qsTr("No link to the appliance. It goes on by itself; what is shown here may be old.");
        case "recording_failed":
            return qsTr("The recording has stopped. Nothing said now is recorded.");
        case "camera_lost":
            return qsTr("Camera “%1” gives no picture. Check its cable and power; it is tried again by itself. A gap in a recording is entered in the journal.").arg(subject);
        case "camera_black":
            return qsTr("Camera “%1” gives a black picture. Check its cover and the light.").arg(subject);
        case "camera_frozen":
            return qsTr("Camera “%1”: the picture does not move. Check the camera.").arg(subject);
        case "microphone_lost":
            return qsTr("Microphone “%1” gives no sound. Check its cable and power; it is tried again by itself. A gap in a recording is entered in the journal.").arg(subject);
        case "microphone_silent":
            return qsTr("Microphone “%1” is silent. Check its switch and cable.").arg(subject);
        case "escrow_untested":
            return qsTr("In this sitting nobody has shown yet that the recordings can be opened. Ask a holder of a key to open the trial recording.");
        case "disk_low":
            return qsTr("Little recording time is left on the disk.");
        case "disk_full":
            return qsTr("The disk is full. No interview can start.");
        case "tablet_unreachable":
            return qsTr("%1: the tablet is not reachable. Presence is unchanged; a ballot needs the link or the chair's decision.").arg(subject);
        case "not_quorate":
            return qsTr("There is no quorum. No interview starts and no ballot opens or closes.");
        case "protocol_late":
            return qsTr("The protocol is late. Nothing is locked, it can still be completed.");
        case "evidence_damaged":
            return qsTr("The journal is damaged: %1. Nothing can be written.").arg(subject);
        default:
            return subject === "" ? sort : `${sort}: ${subject}`;
        }
    }
}
