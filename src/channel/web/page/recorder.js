// SPDX-License-Identifier: EUPL-1.2
// A voice message. AAC first: every phone plays it.
const KINDS = [['audio/mp4;codecs=mp4a.40.2', 'm4a'], ['audio/ogg;codecs=opus', 'ogg'], ['audio/webm;codecs=opus', 'webm']];
const kind = window.MediaRecorder && KINDS.find(([mime]) => MediaRecorder.isTypeSupported(mime));

export const canRecord = Boolean(kind && navigator.mediaDevices?.getUserMedia);

/** Starts at once (asks for the microphone first); `stop` gives the file, `cancel` throws it away. */
export async function record() {
  const microphone = await navigator.mediaDevices.getUserMedia({ audio: true });
  const [mime, ending] = kind;
  const recorder = new MediaRecorder(microphone, { mimeType: mime, audioBitsPerSecond: 32000 });
  const pieces = [];
  recorder.ondataavailable = ({ data }) => pieces.push(data);
  recorder.start();
  const finish = () => new Promise(resolve => {
    recorder.onstop = resolve;
    recorder.stop();
    microphone.getTracks().forEach(track => track.stop());
  });
  return {
    cancel: finish,
    stop: async () => {
      await finish();
      const type = mime.split(';')[0];
      return new File(pieces, `voice.${ending}`, { type });
    },
  };
}
