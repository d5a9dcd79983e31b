pragma Singleton
pragma ComponentBehavior: Bound
import QtQuick

/// The room in words: where a device stands; an alarm, and what goes on meanwhile.
QtObject {
    function place(word: string, name: string): string {
        return ({officer: qsTr("Officer"), commission: qsTr("Commission"), chair: qsTr("Chair"), members: qsTr("Members"),
            room: qsTr("Room"), hall: qsTr("Hall"), ceiling: qsTr("Overview")})[word] ?? name;
    }

    /// Why a device gives nothing, and what to do.
    function why(word: string): string {
        return ({
            absent: qsTr("It is not there: check that it is plugged in and switched on."),
            busy: qsTr("Another program has it: close that program."),
            denied: qsTr("It refuses the user name or the password: check the room's configuration."),
            unreachable: qsTr("It cannot be reached: check its cable, power and address."),
            wrongkind: qsTr("It offers no picture or sound that can be recorded: check its settings."),
            nodata: qsTr("No data comes from it: check its cable and power."),
            closed: qsTr("It ended the stream: check that it is switched on."),
            nopicture: qsTr("Its picture stopped: it is started again."),
            failed: qsTr("Check the device and its settings.")
        })[word] ?? qsTr("Check its cable and power.");
    }

    /// What a source failed the check of the recording by, and what to do.
    function check(word: string, name: string): string {
        const said = ({
            lost: qsTr("no signal; look at the cable and at the power"),
            early: qsTr("less than five seconds came from it yet; check again"),
            interrupted: qsTr("it was interrupted in the last five seconds; look at the cable and check again"),
            nopicture: qsTr("no picture yet; check again in a few seconds"),
            black: qsTr("the picture is black; look at the cover and at the light"),
            frozen: qsTr("the picture does not move; look at the camera"),
            nosound: qsTr("no sound yet; speak near it and check again"),
            silent: qsTr("silence; look at the cable and at the switch"),
            muted: qsTr("it is switched off; look at its switch"),
            disk: qsTr("the disk did not write it, or did not give it back; replace the disk"),
            diskfull: qsTr("the disk is full; export and remove old records"),
            incomplete: qsTr("A camera and a microphone must work (point 14)")
        })[word] ?? word;
        return name === "" ? said : qsTr("%1: %2").arg(name).arg(said);
    }

    function text(sort: string, subject: string, reason: string): string {
        switch (sort) {
        case "link_lost":
            return qsTr("No link to the appliance. It goes on by itself; what is shown here may be old.");
        case "recording_failed":
            return qsTr("The recording has stopped. Nothing said now is recorded.");
        case "camera_lost":
            return qsTr("Camera “%1” gives no picture. %2 It is tried again by itself. A gap in a recording is entered in the journal.").arg(subject).arg(why(reason));
        case "camera_black":
            return qsTr("Camera “%1” gives a black picture. Check its cover and the light.").arg(subject);
        case "camera_frozen":
            return qsTr("Camera “%1”: the picture does not move. Check the camera.").arg(subject);
        case "microphone_lost":
            return qsTr("Microphone “%1” gives no sound. %2 It is tried again by itself. A gap in a recording is entered in the journal.").arg(subject).arg(why(reason));
        case "microphone_silent":
            return qsTr("Microphone “%1” is silent. Check its switch and cable.").arg(subject);
        case "microphone_muted":
            return qsTr("Microphone “%1” is switched off. Switch it on.").arg(subject);
        case "camera_no_picture":
            return qsTr("“%1” gives sound, but no picture. Switch it off and on.").arg(subject);
        case "camera_no_sound":
            return qsTr("“%1” gives a picture, but no sound. Check its microphone.").arg(subject);
        case "camera_wrong_picture":
            return qsTr("“%1”: its picture is in a form that is not recorded. Set it to H.264 or H.265 in the camera.").arg(subject);
        case "camera_wrong_sound":
            return qsTr("“%1”: its sound is in a form that is not recorded. Set it to AAC in the camera.").arg(subject);
        case "memoryshort":
            return qsTr("“%1” sends too much: less than the seconds before a start are kept. Lower its bit rate or set its keyframes closer.").arg(subject);
        case "notrecorded":
            return qsTr("“%1” is not recorded: its clip failed. A new one is tried by itself.").arg(subject);
        case "key_changed":
            return qsTr("%1 has a new tablet with a new key; witness: %2").arg(subject).arg(reason);
        case "key_revoked":
            return qsTr("The key of %1 was revoked; witness: %2").arg(subject).arg(reason);
        case "key_locked_out":
            return qsTr("%1: the PIN was wrong five times, their key stays locked. Pair a tablet anew: F1; another voting member witnesses it.").arg(subject);
        case "own_key_locked":
            return qsTr("Your key is locked: nothing can be done from this console until you enter the PIN: Ctrl+L.");
        case "escrow_untested":
            return qsTr("In this sitting nobody has shown yet that the recordings can be opened. Ask a holder of a key to open the trial recording.");
        case "disklow":
            return qsTr("Less than two hours of recording are left on the disk.");
        case "diskfull":
            return qsTr("The disk is full. Nothing is recorded; export and remove old records.");
        case "diskslow":
            return qsTr("The disk is slow. The recording waits for it in memory.");
        case "diskfailed":
            return qsTr("The disk failed at writing a recording. Replace it after the sitting.");
        case "clockstep":
            return qsTr("The appliance's clock was set. Lengths stay right; the step is entered in the journal.");
        case "paper_failed":
            return qsTr("The protocol could not be made. It is tried again by itself.");
        case "bundle_failed":
            return qsTr("The archive of the sitting could not be written. Look at the disk and ask for it again.");
        case "sitting_file_faulty":
            return qsTr("The next sitting is not prepared. Correct its file: %1").arg(subject);
        case "tablet_unreachable":
            return qsTr("%1: the tablet is not reachable. Presence is unchanged; a ballot needs the link or the decision of whoever presides.").arg(subject);
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
