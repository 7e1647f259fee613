// A soft chime, for those who do not look at the screen when it warns. Without a loudspeaker, nothing happens.

const NOTES_HZ = [659, 523];
const NOTE_S = 0.45;
const LOUDNESS = 0.12;

/** Two falling notes, once. */
export function chime(): void {
  try {
    const sound = new AudioContext();
    NOTES_HZ.forEach((pitch, at) => {
      const begin = sound.currentTime + at * NOTE_S * 0.7;
      const note = sound.createOscillator();
      const volume = sound.createGain();
      note.frequency.value = pitch;
      volume.gain.setValueAtTime(LOUDNESS, begin);
      volume.gain.exponentialRampToValueAtTime(0.001, begin + NOTE_S);
      note.connect(volume).connect(sound.destination);
      note.start(begin);
      note.stop(begin + NOTE_S);
    });
    setTimeout(() => void sound.close(), NOTES_HZ.length * NOTE_S * 1000 + 500);
  } catch {
    // A desk without sound still has the veil.
  }
}
