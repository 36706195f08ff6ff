// The words of the about page in French.
import { Command } from "@/components/ui/command";
import { AboutFrame, AboutPart, PrioritySample, ThreatSample } from "./about-frame";
import { SAMPLE_COMMAND } from "./site-wording";

/** The page as prose, under a heading each. */
export function AboutTextFr() {
  return (
    <AboutFrame title="À propos de Rostrum">
      <p className="mt-5">
        Rostrum lit les documents dans lesquels des délégations s’expriment aux Nations Unies et tire de chaque
        déclaration des données&nbsp;: qui a parlé, au nom de qui, quand et où&nbsp;; les priorités que l’orateur
        avance&nbsp;; les menaces qu’il nomme&nbsp;; les documents qu’il cite. Chaque donnée renvoie aux mots qui
        l’énoncent, et chaque passage reproduit mène à son paragraphe.
      </p>
      <AboutPart title="Comment lire la page d’une déclaration">
        <p>
          <PrioritySample>Une priorité est soulignée et numérotée</PrioritySample> dans l’ordre du texte. Le trait au
          bord d’un paragraphe montre jusqu’où l’orateur la développe.
        </p>
        <p>
          <ThreatSample>Une menace est placée sur une ligne brisée</ThreatSample> et précédée d’un triangle.
        </p>
        <p>
          <mark>Les mots recherchés</mark> ont un fond plein. Les deux sortes de marques peuvent être retirées. Le
          numéro devant un paragraphe est son adresse&nbsp;: suivez-le pour copier un lien.
        </p>
      </AboutPart>
      <AboutPart title="Ce que comptent les nombres">
        <p>
          On compte des déclarations, et non des documents, des paragraphes ou des mots. Un procès-verbal contient
          beaucoup de déclarations, une pour chaque intervention&nbsp;; la même déclaration dans deux fichiers compte
          une fois.
        </p>
        <p>
          Le nombre à côté d’un filtre dit dans combien de déclarations il s’applique, compte tenu des mots et des
          autres filtres choisis&nbsp;; son propre choix est laissé de côté, pour que ses valeurs puissent être
          comparées. Une déclaration peut avoir plusieurs priorités et plusieurs menaces&nbsp;: ces nombres ne
          s’additionnent donc pas.
        </p>
        <p>
          Une donnée dit ce que dit le texte. Là où une date, un orateur ou un organe est «&nbsp;non indiqué&nbsp;», le
          document ne l’indique pas sous une forme que Rostrum a pu lire&nbsp;; cela ne veut pas dire qu’il n’y en avait
          pas. Là où une délégation n’a pas de déclaration ici, aucune n’a été recueillie&nbsp;; cela ne veut pas dire
          qu’elle n’a pas parlé.
        </p>
      </AboutPart>
      <AboutPart title="Jusqu’où s’y fier">
        <p>
          Les données sont trouvées par des règles, sans intervention humaine. À la fin de chaque déclaration figurent
          la règle qui a trouvé chaque donnée, ce qui a été remarqué et omis à la lecture du document, et l’empreinte du
          fichier.
        </p>
      </AboutPart>
      <AboutPart title="L’échantillon">
        <p>
          Rostrum est livré avec une quarantaine de courtes déclarations de délégations et de personnes qui n’existent
          pas, pour que tout puisse être essayé aussitôt. Chaque page qui en montre une le dit. Ceci les retire&nbsp;:
        </p>
        <Command>{SAMPLE_COMMAND}</Command>
      </AboutPart>
    </AboutFrame>
  );
}
