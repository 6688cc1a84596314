/** Raised when the table below changes. */
export const INDIC_INITIALS_VERSION = 1

/**
 * How the scripts of India and Sri Lanka spell the names of Latin letters, a to z, `-` where none is usual: initials of
 * persons are written so (ஆர். சம்பந்தன் is R. Sampanthan). Devanagari, Bengali, Tamil, Telugu, Kannada, Malayalam, Sinhala.
 */
const NAMES_OF_LETTERS: readonly string[] = [
  'ए बी सी डी ई एफ जी एच आई जे के एल एम एन ओ पी क्यू आर एस टी यू वी डब्ल्यू एक्स वाई जेड',
  'এ বি সি ডি ই এফ জি এইচ আই জে কে এল এম এন ও পি কিউ আর এস টি ইউ ভি ডব্লিউ এক্স ওয়াই জেড',
  'ஏ பி சி டி இ எஃப் ஜி எச் ஐ ஜே கே எல் எம் என் ஓ பி கியூ ஆர் எஸ் டி யூ வி டபிள்யூ எக்ஸ் வை -',
  'ఎ బి సి డి ఇ ఎఫ్ జి హెచ్ ఐ జె కె ఎల్ ఎం ఎన్ ఒ పి క్యూ ఆర్ ఎస్ టి యు వి డబ్ల్యు ఎక్స్ వై -',
  'ಎ ಬಿ ಸಿ ಡಿ ಇ ಎಫ್ ಜಿ ಎಚ್ ಐ ಜೆ ಕೆ ಎಲ್ ಎಂ ಎನ್ ಒ ಪಿ ಕ್ಯೂ ಆರ್ ಎಸ್ ಟಿ ಯು ವಿ ಡಬ್ಲ್ಯು ಎಕ್ಸ್ ವೈ -',
  'എ ബി സി ഡി ഇ എഫ് ജി എച്ച് ഐ ജെ കെ എൽ എം എൻ ഒ പി ക്യു ആർ എസ് ടി യു വി ഡബ്ല്യു എക്സ് വൈ -',
  'ඒ බී සී ඩී ඊ එෆ් ජී එච් අයි ජේ කේ එල් එම් එන් ඕ පී කිව් ආර් එස් ටී යූ වී ඩබ්ලිව් එක්ස් වයි -',
]

const A = 'a'.charCodeAt(0)

/** The Latin letters by their names, folded. */
export function indicInitials(fold: (text: string) => string): ReadonlyMap<string, string> {
  const letters = new Map<string, string>()
  for (const names of NAMES_OF_LETTERS)
    for (const [at, name] of names.split(' ').entries())
      if (name !== '-' && !letters.has(fold(name))) letters.set(fold(name), String.fromCharCode(A + at))
  return letters
}
