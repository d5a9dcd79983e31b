#pragma once
// What can happen in a sitting. An act is put forward by a person as a signed statement or follows from one
// by the rules (the box's own); accepted acts are the events of the journal, and the same types serve both.
// Each act names its kind and describes its fields once: rule, text and parsing follow from that
// (act_codec.h).

#include <variant>

#include "voting/ballot_acts.h"
#include "voting/case_acts.h"
#include "voting/sitting_acts.h"

namespace voting {

using Act =
    std::variant<SittingPrepared, RegulationPhrase, PersonSeated, PersonAdded, SecretaryReplaced, SittingOpen,
                 SittingEnd, SittingClosed, StreamEnded, PresenceTapped, PresenceEntered, PresenceCorrected,
                 AbsenceNoted, TabletWaived, PresidingSupported, DocketImported, CaseCarried, CaseMoved,
                 CaseAdded, WarningsAcknowledged, OfficerAbsent, AbsenceCorrected, CaseCorrected, CaseCalled,
                 MemberRecused, InterviewStarted, InterviewEnded, InterviewBroken, InterviewVerified,
                 RecordOff, RecordOn, MarkSet, SpokeEntered, BallotOpened, VoteCast, BallotClosing,
                 BallotClosed, BallotAnnulled, OutcomeDeclared, CaseAdjourned>;

}  // namespace voting
