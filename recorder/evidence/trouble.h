#pragma once
// What can go wrong in the room while it is recorded, as closed lists: the journal stores the word, papers
// and screens say it in the reader's language. Pure; any thread.

#include <cstdint>
#include <optional>
#include <string_view>

namespace evidence {

#define OTYRYS_TROUBLES(X)                                                                      \
    X(lost)         /* a device gives nothing: Loss says why */                                 \
    X(nopicture)    /* a source gives sound, but not the picture it has */                      \
    X(nosound)      /* the other way round */                                                   \
    X(wrongpicture) /* it offers its picture in an encoding that is not recorded */             \
    X(wrongsound)   /* its sound */                                                             \
    X(black)        /* a black picture */                                                       \
    X(frozen)       /* a picture that stands still */                                           \
    X(silent)       /* a microphone below -60 dB */                                             \
    X(muted)        /* digital silence: switched off */                                         \
    X(memoryshort)  /* less than the pre-roll is kept of it: its pictures are too large */      \
    X(notrecorded)  /* its clip failed while an interview is recorded, and no new one is yet */ \
    X(disklow)      /* less than 2 h of recording are left */                                   \
    X(diskfull)     /* only the journal's reserve is left: nothing is recorded */               \
    X(diskslow)     /* a write or a sync of a clip takes longer than 1 s */                     \
    X(diskfailed)   /* a write, a sync or a reading back failed */
#define OTYRYS_LOSSES(X)                                                \
    X(absent)      /* it is not there */                                \
    X(busy)        /* another program has it */                         \
    X(denied)      /* it refuses the name or password */                \
    X(unreachable) /* it cannot be opened or reached */                 \
    X(wrongkind)   /* it offers no picture or sound that is recorded */ \
    X(nodata)      /* it is open and gives nothing */                   \
    X(closed)      /* it ended the stream */                            \
    X(nopicture)   /* its picture stopped: it is started again */       \
    X(failed)      /* anything else; the log says it */

#define OTYRYS_WORD(word) word,
enum class Trouble : std::uint8_t { OTYRYS_TROUBLES(OTYRYS_WORD) };
enum class Loss : std::uint8_t { OTYRYS_LOSSES(OTYRYS_WORD) };
#undef OTYRYS_WORD

std::string_view to_word(Trouble trouble);
std::string_view to_word(Loss loss);
std::optional<Trouble> parse_trouble(std::string_view word);
std::optional<Loss> parse_loss(std::string_view word);

}  // namespace evidence
